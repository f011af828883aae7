import { matchLength } from '../lexicon/phrase-set.ts';
import { endsFront } from './front-end.ts';
import { honorificsEnd } from './honorifics.ts';
import { countryLength } from './name.ts';
import { nameBehindTitle } from './name-behind-title.ts';
import { nameInBrackets } from './name-in-brackets.ts';
import { officeAt } from './office.ts';
import type { OfficeChain } from './office-chain.ts';
import { chainLink } from './office-chain.ts';
import { organisationAt } from './organisation.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';
import { isRoleWord } from './role-words.ts';
import { topicEnd } from './topic.ts';

/** Most bodies between an office and its holder. */
const MOST_BODIES = 2;

/** The offices at `at` that may stand in front of a name (`Chairman and CEO`, `Vice-Premier and Foreign Minister`). */
export function officesBefore(sentence: TokenSentence, at: number): OfficeChain {
  const first = officeAt(sentence, at, true);
  if (first === null) return { offices: [], end: at };
  const offices: Office[] = [];
  let end = at;
  let next: Office | null = withBodyBehind(sentence, first);
  while (next !== null) {
    offices.push(next);
    end = next.to;
    next = chained(sentence, end, offices);
  }
  return { offices, end };
}

/** The office that goes on with the same person behind one that ends at `end`; null where a name or something else follows. */
function chained(sentence: TokenSentence, end: number, before: readonly Office[]): Office | null {
  const link = chainLink(sentence, end);
  if (wordAt(sentence, end) === ';' || (link === 0 && !mayFollowUnlinked(sentence, end))) return null;
  if (isAddressedApart(sentence, end + link, before)) return null;
  const next = officeAt(sentence, addressedOffice(sentence, end + link), true);
  if (next === null || personNameEnd(sentence, end) > end || isFirstName(sentence, next)) return null;
  if (nameInBrackets(sentence, before.at(-1)) !== null) return null;
  if (before[0] !== undefined && endsFront(sentence, before[0], next)) return null;
  const isMark =
    link === 1 &&
    sentence.tokens[end]?.kind === 'mark' &&
    !sentence.words.phrases.officeJoiners.has(wordAt(sentence, end));
  const isAnother =
    // `met his counterparts, spokesman X said`; not `the two ministers, General X and Y`.
    (before.some(({ plural }) => plural) && !next.plural && !isRank(sentence, next)) ||
    !leadsToName(sentence, next.to) ||
    before.some((office) => isRepeated(sentence, office, next));
  return isMark && isAnother ? null : next;
}

/** `Retired General`: the rank of somebody whose office is told before it. */
function isRank({ tokens, words }: TokenSentence, { title }: Office): boolean {
  return words.actors.ranks.test(tokens[title.to - 1]?.lower ?? '');
}

/** `HH the Amir, His Highness the Crown Prince X`: each with his own form of address, so that the name is the second one's. */
function isAddressedApart({ tokens, words }: TokenSentence, at: number, [first]: readonly Office[]): boolean {
  if (first === undefined || tokens[at - 1]?.text !== ',') return false;
  if (matchLength(words.honorifics, tokens, at) === 0 || first.organisation !== null) return false;
  const the = tokens[first.from - 1]?.lower === 'the' ? first.from - 1 : first.from;
  for (let from = the - LONGEST_ADDRESS; from < the; from++)
    if (from >= 0 && from + matchLength(words.honorifics, tokens, from) === the) return true;
  return false;
}

/** Words of `His Royal Highness`. */
const LONGEST_ADDRESS = 3;

/** `Ambassador of Norway, Dean R. Hobson`: behind another office a word that may be a first name, with an initial behind it. */
function isFirstName({ tokens, words }: TokenSentence, { title, organisation }: Office): boolean {
  const isOneWord = organisation === null && title.to - title.from === 1;
  return (
    isOneWord &&
    words.phrases.nameLikeOffices.has(tokens[title.from]?.lower ?? '') &&
    /^\p{Lu}\.?$/u.test(tokens[title.to]?.text ?? '')
  );
}

/** `Chair of the Union, H.E. Ambassador X`: where an office begins behind a form of address; not `Hon. Bishop X`. */
function addressedOffice(sentence: TokenSentence, at: number): number {
  const from = honorificsEnd(sentence, at);
  return sentence.words.phrases.nameLikeOffices.has(wordAt(sentence, from)) ? at : from;
}

/** `the Speaker of X, Speaker Y`: the same title without a body is another holder's. */
function isRepeated(sentence: TokenSentence, office: Office, next: Office): boolean {
  const last = (each: Office) => wordAt(sentence, each.title.to - 1);
  return office.organisation !== null && next.organisation === null && last(office) === last(next);
}

/** `Minister Governor X`, `President of the Academy academician X`: a second office right behind the first. */
function mayFollowUnlinked(sentence: TokenSentence, at: number): boolean {
  if (sentence.words.phrases.professions.has(wordAt(sentence, at))) return true;
  const isNameLike = sentence.words.phrases.nameLikeOffices.has(wordAt(sentence, at));
  return sentence.tokens[at]?.capital === true && (!isNameLike || isRoleWord(sentence, at + 1));
}

/** A chain of offices parted by commas counts where a name of two words follows it. */
function leadsToName(sentence: TokenSentence, at: number): boolean {
  const from = honorificsEnd(sentence, at);
  if (personNameEnd(sentence, from) - from > 1) return true;
  if (wordAt(sentence, at) === 'and') return isSameOfAnother(sentence, at);
  if (wordAt(sentence, at) !== ',') return false;
  const next = officeAt(sentence, at + 1, true);
  return next === null ? isNamedBehind(sentence, at + 1) : leadsToName(sentence, next.to);
}

/** Deputy Premier, `Minister of Trade` and Minister of Labour Ana Silva: one more office of the same title before the name. */
function isSameOfAnother(sentence: TokenSentence, at: number): boolean {
  const next = officeAt(sentence, at + 1, true);
  if (next === null || next.to - next.title.from < 2) return false;
  const title = wordAt(sentence, next.title.from);
  const isSame = sentence.tokens
    .slice(Math.max(0, at - LONGEST_TITLE), at)
    .some(({ lower }) => lower === title);
  const name = honorificsEnd(sentence, next.to);
  return isSame && personNameEnd(sentence, name) - name > 1;
}

/** Words of an office of which another of the same title stands before it. */
const LONGEST_TITLE = 6;

/** `Minister of State, Minister of Justice, Ana Silva, met`: a name of two words between commas behind the last office. */
function isNamedBehind(sentence: TokenSentence, at: number): boolean {
  const from = nameBehindTitle(sentence, at);
  const end = personNameEnd(sentence, from);
  return end - from > 1 && wordAt(sentence, end) === ',';
}

/** `Deputy Vice-Chancellor (Management Services), UNILAG, Professor X`: the body, or two, between commas before a name. */
function withBodyBehind(sentence: TokenSentence, office: Office): Office {
  const country = countryBetweenCommas(sentence, office);
  if (country !== null) return { ...office, organisation: office.organisation ?? country, to: country.to };
  if (office.organisation !== null) return office;
  const field = fieldBetweenCommas(sentence, office);
  if (field > office.to) return { ...office, title: { from: office.title.from, to: field }, to: field };
  const body = bodyBetweenCommas(sentence, office.to);
  if (body === null) return office;
  const from = nameBehindTitle(sentence, body.to + 1);
  const isName = personNameEnd(sentence, from) - from > 1 || from > body.to + 1;
  if (isName) return { ...office, organisation: body.head, to: body.to };
  const larger = bodyBetweenCommas(sentence, body.to);
  return larger !== null && (isAddressed(sentence, larger.to + 1) || isListed(sentence, larger.to + 1))
    ? { ...office, organisation: larger.head, to: larger.to }
    : office;
}

/** A name of two words that closes a member of a list parted by semicolons. */
function isListed(sentence: TokenSentence, at: number): boolean {
  const end = personNameEnd(sentence, at);
  return end - at > 1 && wordAt(sentence, end) === ';';
}

/** `the Minister of Education, Peru, Dr. X`: the country of an office or its body between commas, before somebody addressed. */
function countryBetweenCommas(
  sentence: TokenSentence,
  { to, organisation, title }: Office,
): TokenRange | null {
  if (wordAt(sentence, to) !== ',' || (organisation ?? title).to !== to) return null;
  if (organisation !== null && placeAt(sentence, organisation.from) !== null) return null;
  const length = countryLength(sentence, to + 1);
  const end = to + 1 + length;
  const isClosed = length > 0 && wordAt(sentence, end) === ',' && isAddressed(sentence, end + 1);
  return isClosed ? { from: to + 1, to: end } : null;
}

/**
 * `Minister, Steel Development, Prince X`: end of the field between commas behind a bare office and before its holder; else the
 * office's.
 */
function fieldBetweenCommas(sentence: TokenSentence, { to, title }: Office): number {
  const from = to + 1;
  if (title.to !== to || wordAt(sentence, to) !== ',' || sentence.tokens[from]?.capital !== true) return to;
  const end = topicEnd(sentence, from);
  if (end === from || wordAt(sentence, end) !== ',') return to;
  const name = nameBehindTitle(sentence, end + 1);
  return personNameEnd(sentence, name) - name > 1 ? end : to;
}

/** The body without a definite determiner between the comma or dash at `at` and a comma; null where there is none. */
function bodyBetweenCommas(sentence: TokenSentence, at: number): Phrase | null {
  const opens = wordAt(sentence, at) === ',' || /^[-–—]$/.test(wordAt(sentence, at));
  const body = opens ? organisationAt(sentence, at + 1) : null;
  return body === null || body.definite || wordAt(sentence, body.to) !== ',' ? null : body;
}

/** A form of address or a title and a name behind it at `at`. */
function isAddressed(sentence: TokenSentence, at: number): boolean {
  const name = nameBehindTitle(sentence, at);
  return name > at && personNameEnd(sentence, name) > name;
}

/** Somebody addressed behind the comma at `at`, or behind one body or two that stand before him (`, FAAN, Mrs. X`). */
export function isAddressedBehind(sentence: TokenSentence, at: number): boolean {
  let comma = at;
  for (let bodies = 0; bodies < MOST_BODIES; bodies++) {
    if (isAddressed(sentence, comma + 1)) return true;
    const body = bodyBetweenCommas(sentence, comma);
    if (body === null) return false;
    comma = body.to;
  }
  return isAddressed(sentence, comma + 1);
}
