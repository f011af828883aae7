import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd, slashEnd } from './honorifics.ts';
import { lastPlaceWhere } from './last-place.ts';
import { countryLength, isParticle, isProper, MOST_PARTICLES } from './name.ts';
import { nameBehindTitle } from './name-behind-title.ts';
import { namedPerson } from './named-person.ts';
import type { OfficeChain } from './office-chain.ts';
import { officeHolder } from './office-holder.ts';
import { officesBefore } from './offices-before.ts';
import { organisationAt } from './organisation.ts';
import { isPostNominal, personNameEnd } from './person-name.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';

/**
 * A person at `at`, as `namedAt` says; whose aide somebody is, is told before him and is nobody else (`Governor X’s chief of
 * staff, Y`).
 */
export function personAt(sentence: TokenSentence, at: number): Phrase | null {
  const first = namedAt(sentence, at);
  if (first?.kind !== 'person' || wordAt(sentence, first.to) !== "'s") return first;
  const next = personAt(sentence, first.to + 1);
  if (next?.kind !== 'person' || next.offices.length === 0) return first;
  return next.head.to - next.head.from > 1 ? { ...next, from: at } : first;
}

/**
 * A person at `at`: a name with offices before or after it (`Zhang Zhijun, Mayor of Changchun City,`), an office-holder named
 * behind a comma (`its head, Okumoto Tsutomu,`), or an office alone. Null where there is none, also for a bare name.
 */
function namedAt(sentence: TokenSentence, at: number): Phrase | null {
  const isAddressed = matchLength(sentence.words.honorifics, sentence.tokens, at) > 1;
  const determiner = isAddressed ? { length: 0, definite: false } : determinerAt(sentence, at);
  const start = visitingEnd(sentence, at + determiner.length);
  const rank = honorificsEnd(sentence, start);
  const before =
    isGivenName(sentence, rank) ||
    isSurnameOnly(sentence, rank) ||
    (rank > start && isNamedBefore(sentence, rank))
      ? { offices: [], end: rank }
      : officesBefore(sentence, rank);
  // Most words begin nobody: neither an office nor a form of address, and no name.
  const isPlain = determiner.length === 0 && before.end === at && !isProper(sentence, at);
  if (isPlain && before.offices.length === 0) return null;
  const titled = slashEnd(sentence, before.end);
  const addressed = honorificsEnd(sentence, titled);
  // `High Commissioner to France, His Excellency Lieutenant General X`: a rank between the form of address and the name.
  const from = addressed > titled ? nameBehindTitle(sentence, titled) : addressed;
  const isLed = from > start && !endsInBody(before);
  const name = { from, to: personNameEnd(sentence, isLed ? particlesEnd(sentence, from) : from) };
  const first = determiner.definite ? beforeAnother(sentence, before, name) : null;
  if (first !== null) return officeHolder(sentence, at, first, true);
  if (isMarked(sentence, start, before, name))
    return namedPerson(sentence, at, name, before.offices, isRankBehindComma(sentence, before));
  if (before.offices.length > 0) return officeHolder(sentence, at, before, determiner.definite);
  const owned = ownedPerson(sentence, at);
  return owned ?? (determiner.length > 0 ? null : explainedPerson(sentence, at, name));
}

/** `representatives of the City of Lund de Moss`: the particles behind a body are those of its name. */
function endsInBody({ offices }: OfficeChain): boolean {
  const last = offices.at(-1);
  return last !== undefined && last.organisation !== null && last.organisation.from >= last.title.to;
}

/** `President von der Moss`: behind an office or a form of address a surname begins with its particles; their end before a name. */
function particlesEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  while (isParticle(sentence, end)) end++;
  return end - at <= MOST_PARTICLES && isProper(sentence, end) ? end : at;
}

/** `visiting H.E. X`: before a form of address and a name, end of the word that says why somebody is there; else `at`. */
function visitingEnd(sentence: TokenSentence, at: number): number {
  if (!sentence.words.actors.visitingAdjectives.has(wordAt(sentence, at))) return at;
  const from = honorificsEnd(sentence, at + 1);
  return from > at + 1 && personNameEnd(sentence, from) > from ? at + 1 : at;
}

/** `Sheikh Sultan bin X`: behind a form of address for anybody a word for a ruler is a name. */
function isGivenName(sentence: TokenSentence, at: number): boolean {
  const { rulerNames, plainHonorifics } = sentence.words.phrases;
  return (
    rulerNames.has(wordAt(sentence, at)) &&
    plainHonorifics.has(wordAt(sentence, at - 1)) &&
    personNameEnd(sentence, at) > at + 1
  );
}

/**
 * `Ms Bishop hosted Y`, `Mr Tom Marshal,`: behind a form of address for anybody a name that is also a word for an office, and
 * ends it.
 */
function isSurnameOnly(sentence: TokenSentence, at: number): boolean {
  const { nameLikeOffices, commonAddresses } = sentence.words.phrases;
  if (!commonAddresses.has(wordAt(sentence, at - 1)) || sentence.tokens[at]?.capital !== true) return false;
  if (isProper(sentence, at + 1)) {
    const end = personNameEnd(sentence, at);
    return (
      end > at + 1 && !isProper(sentence, end) && isRoleWord(sentence, end - 1) && !isRoleWord(sentence, at)
    );
  }
  return nameLikeOffices.has(wordAt(sentence, at)) && wordAt(sentence, at + 1) !== 'of';
}

/** `Dr. Ana Silva Head of Protocol,`: behind a form of address stands a name, and no other behind the office. */
function isNamedBefore(sentence: TokenSentence, at: number): boolean {
  const name = { from: at, to: personNameEnd(sentence, at) };
  if (name.to - name.from < 2 || wordAt(sentence, name.to) === ',') return false;
  const { offices, end } = officesBefore(sentence, name.to);
  const behind = nameBehindTitle(sentence, end);
  return offices.length > 0 && personNameEnd(sentence, behind) === behind;
}

/** `the High Commissioner of X, Rear Admiral Ana Silva`: a comma parts the office from the rank with the name. */
function isRankBehindComma(sentence: TokenSentence, { offices }: OfficeChain): boolean {
  const last = offices.at(-1);
  return last !== undefined && last.organisation === null && wordAt(sentence, last.from - 1) === ',';
}

/** In `the Secretary-General and President Obama` the offices before the last, which only a surname follows: two people. */
function beforeAnother(
  sentence: TokenSentence,
  { offices }: OfficeChain,
  name: TokenRange,
): OfficeChain | null {
  const last = offices.at(-1);
  const others = offices.slice(0, -1);
  const end = others.at(-1)?.to ?? 0;
  if (last === undefined || others.length === 0 || name.to - name.from !== 1) return null;
  const isJoined = last.organisation === null && wordAt(sentence, end) === 'and';
  return isJoined ? { offices: others, end } : null;
}

/** Whether a name is marked as somebody's by offices or forms of address before it, and is no country. */
function isMarked(sentence: TokenSentence, start: number, before: OfficeChain, name: TokenRange): boolean {
  const length = name.to - name.from;
  if (length === 0 || (length === 1 && countryLength(sentence, name.from) > 0)) return false;
  const { offices, end } = before;
  if (name.from > (offices.length > 0 ? end : start)) return true;
  if (length === 1 && name.from === end && isCampus(sentence, offices.at(-1))) return false;
  const isShared = length === 1 && offices.every((office) => office.plural) && !isPair(sentence, name.to);
  return offices.length > 0 && !isShared;
}

/** `Rector of the Institute of Technology Lund`: one word right behind a body that stands somewhere is where, not who. */
function isCampus({ tokens, words }: TokenSentence, office: Office | undefined): boolean {
  const body = office?.organisation ?? null;
  if (office === undefined || body === null || body.to !== office.to || body.from < office.title.to)
    return false;
  return tokens.slice(body.from, body.to).some(({ lower }) => words.phrases.settledBodies.has(lower));
}

/** `ministers X and Y`: behind an office in the plural one more surname. */
function isPair(sentence: TokenSentence, at: number): boolean {
  const isJoined = wordAt(sentence, at) === 'and' && countryLength(sentence, at + 1) === 0;
  return isJoined && personNameEnd(sentence, at + 1) === at + 2;
}

/** The last token that a name may stand behind as its owner's: asked first, since most sentences have none. */
const lastOwner = lastPlaceWhere((sentence: TokenSentence, at) => wordAt(sentence, at) === "'s");

/** `Algeria’s Ramtane Lamamra`, `the army’s General Ann Lee`: somebody named after a country or a body. */
function ownedPerson(sentence: TokenSentence, at: number): Phrase | null {
  if (at >= lastOwner(sentence)) return null;
  const country = countryLength(sentence, at);
  if (country === 0) return personOfBody(sentence, at);
  if (wordAt(sentence, at + country) !== "'s") return null;
  const from = honorificsEnd(sentence, at + country + 1);
  const to = personNameEnd(sentence, from);
  if (to - from < 2) return null;
  const person = namedPerson(sentence, at, { from, to }, []);
  return { ...person, origins: [...person.origins, { from: at, to: at + country }] };
}

/** Most tokens of a body that somebody is told to be of (`the Lund City Council’s Director X`). */
const LONGEST_OWNER = 10;

function isOwnerNear({ tokens }: TokenSentence, at: number): boolean {
  for (let k = at + 1; k <= at + LONGEST_OWNER; k++) if (tokens[k]?.lower === "'s") return true;
  return false;
}

/** Behind a body only somebody with an office or form of address: what else is its own is mostly a thing. */
function personOfBody(sentence: TokenSentence, at: number): Phrase | null {
  if (!isOwnerNear(sentence, at)) return null;
  const body = organisationAt(sentence, at);
  if (body === null || body.head.to !== body.to || wordAt(sentence, body.to) !== "'s") return null;
  const person = personAt(sentence, body.to + 1);
  if (person?.kind !== 'person' || person.head.to - person.head.from < 2) return null;
  // `the country’s`, `the company’s`: the words say nothing of whose he is.
  const isNamed = sentence.tokens[body.head.from]?.capital === true;
  return { ...person, from: at, origins: [...person.origins, ...(isNamed ? [body.head] : [])] };
}

/** `at the Elm Palace, the Mayor, X`: a house of several words in which somebody is received. */
function isHouse(sentence: TokenSentence, { from, to }: TokenRange): boolean {
  return to - from > 1 && sentence.words.phrases.venueNouns.has(wordAt(sentence, to - 1));
}

/** A bare name that what follows it shows to be a person's: an office, or behind two words letters or where somebody is from. */
function explainedPerson(sentence: TokenSentence, at: number, name: TokenRange): Phrase | null {
  const length = name.to - name.from;
  const isPlace = length === 1 && sentence.words.phrases.placePrepositions.has(wordAt(sentence, at - 1));
  const isCountry = length > 0 && countryLength(sentence, name.from) === length;
  // `Universitas Negeri Lund (UM)`: the body itself.
  const isBody = sentence.words.phrases.leadingHeads.has(wordAt(sentence, name.from));
  if (length === 0 || isPlace || isCountry || isBody || isHouse(sentence, name)) return null;
  const person = namedPerson(sentence, at, name, []);
  const tells = person.origins.length > 0 || isPostNominal(sentence, name.to);
  const isExplained = person.offices.length > 0 || (tells && length > 1);
  return isExplained ? person : null;
}
