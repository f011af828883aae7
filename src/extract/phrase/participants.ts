import { matchLength } from '../lexicon/phrase-set.ts';
import type { Token } from '../token.ts';
import { skipAcronym } from './acronym.ts';
import { bracketEnd } from './bracket.ts';
import { firstOfSegments } from './first-of-segments.ts';
import { groupAt } from './group.ts';
import { honorificsEnd } from './honorifics.ts';
import { kinAt } from './kin.ts';
import { cityLength, countryLength, isProper, properRunEnd } from './name.ts';
import { givenBehind, givenEach } from './names-before-office.ts';
import { givenInTurn } from './names-behind-offices.ts';
import { organisationAt } from './organisation.ts';
import { personAt } from './person.ts';
import { isFieldName, personNameEnd } from './person-name.ts';
import type { Phrase, PhraseKind, PhraseList, TokenSentence } from './phrase.ts';
import { plainPhrase, wordAt } from './phrase.ts';
import { placeAt } from './place.ts';
import { shareOffices, spellOut } from './plural-office.ts';
import { pronounAt } from './pronoun.ts';
import { regionEnd } from './region.ts';
import { isRoleWord } from './role-words.ts';
import { withoutSeats } from './seats.ts';

/** Most tokens in brackets behind a company: its seat and who presides over it. */
const LONGEST_SEAT = 20;
/** A house has a name and a word for what it is. */
const SHORTEST_HOUSE = 2;
const PEOPLE: readonly PhraseKind[] = ['person', 'office', 'group', 'pronoun'];

/**
 * The participants or places named at `at`, joined by commas and `and`; null where none begins. An office in the plural is
 * spelt out by its bodies, and shared by the names behind it.
 */
export function participantsAt(sentence: TokenSentence, at: number): PhraseList | null {
  const items: Phrase[] = [];
  let end = at;
  let next: number | null = at;
  while (next !== null) {
    const item = participantAt(sentence, next);
    if (item === null || startsAnew(sentence, at, items.at(-1), item)) break;
    const spelt = spellOut(sentence, item, participantsAt);
    items.push(...spelt.items);
    end = spelt.to;
    next = nextMember(sentence, end, item);
  }
  if (items.length === 0) return null;
  const named = givenInTurn(sentence, givenEach(sentence, givenBehind(sentence, items)));
  const members = firstOfSegments(sentence, shareOffices(sentence, named));
  return { from: at, to: end, items: withoutSeats(sentence, members) };
}

/**
 * Where the next member of a list stands behind one that ends at `at`, a bracket behind somebody stepped over; null where the
 * list ends.
 */
function nextMember(sentence: TokenSentence, at: number, { kind, head }: Phrase): number | null {
  const isNamed = kind === 'person' || (kind === 'name' && head.to - head.from > 1);
  // `Kinshasa (DRC) and Dakar (Senegal)`: one word in brackets behind a place.
  const isTown = kind === 'place' && wordAt(sentence, at + 2) === ')' && isProper(sentence, at + 1);
  const isBody = kind === 'organisation';
  const note = isNamed || isBody || isTown ? bracketEnd(sentence, at, isBody ? LONGEST_SEAT : undefined) : at;
  for (const end of new Set([at, note])) {
    const link = linkLength(sentence, end);
    if (link > 0) return end + link;
  }
  return null;
}

/** The participant or place named at `at`: of all readings the longest, a person before a group before a body. */
function participantAt(sentence: TokenSentence, at: number): Phrase | null {
  const pronoun = pronounAt(sentence, at);
  if (pronoun?.plural && pronoun.to - pronoun.from > 1) return pronoun;
  const kin = kinAt(sentence, at);
  if (kin !== null) return kin;
  const readings = [
    personAt(sentence, at),
    groupAt(sentence, at, participantsAt),
    organisationAt(sentence, at),
    bodyOfCountry(sentence, at),
    placeAt(sentence, at),
    nameAt(sentence, at),
    pronoun,
  ];
  return readings.reduce(
    (best, reading) => (reading !== null && (best === null || isBetter(reading, best)) ? reading : best),
    null,
  );
}

/** `Angola’s National Transport Agency`: the body, and not the country whose it is. */
function bodyOfCountry(sentence: TokenSentence, at: number): Phrase | null {
  const country = countryLength(sentence, at);
  if (country === 0 || wordAt(sentence, at + country) !== "'s") return null;
  const body = organisationAt(sentence, at + country + 1);
  const isNamed = body !== null && sentence.tokens[body.head.from]?.capital === true;
  if (!isNamed || body.definite || body.head.to - body.head.from < 2) return null;
  return { ...body, from: at, origins: [...body.origins, { from: at, to: at + country }] };
}

function isBetter(reading: Phrase, best: Phrase): boolean {
  const isGroup = reading.kind === 'group';
  if (best.kind === 'office' && best.plural && isGroup && reading.members.length > 0) return true;
  if (best.kind === 'person') return false;
  const isWhole = best.kind === 'office' && (!isGroup || best.plural);
  return reading.head.to > (isWhole ? best.to : best.head.to);
}

/** A bare proper name, of whatever kind. */
function nameAt(sentence: TokenSentence, at: number): Phrase | null {
  if (!isProper(sentence, at) || countryLength(sentence, at) > 0 || cityLength(sentence, at) > 0) return null;
  const person = personNameEnd(sentence, at);
  const end = person > at ? person : houseEnd(sentence, at, properRunEnd(sentence, at));
  const { thingEnds, thingRests } = sentence.words.phrases;
  const last = wordAt(sentence, end - 1);
  const isThing = thingEnds.has(last) || (end - at === 1 && thingRests.has(last));
  if (isThing || honorificsEnd(sentence, at) >= end) return null;
  // `West Azarbaijan`: a part of the world that a name is said to lie in.
  const isRegion = end - at === 2 && sentence.words.phrases.compassWords.has(wordAt(sentence, at));
  if (isRegion || sentence.words.phrases.landforms.has(wordAt(sentence, at)))
    return plainPhrase('place', at, end, { from: at, to: end });
  const isField = isFieldName(sentence, at, end) || (person === at && areFields(sentence, at, end));
  const isShip = end - at > 1 && sentence.words.frames.shipPrefixes.has(sentence.tokens[at]?.text ?? '');
  const kind = isField || isShip ? 'organisation' : 'name';
  return plainPhrase(kind, at, skipAcronym(sentence, regionEnd(sentence, end)), { from: at, to: end });
}

/** `received at Elm Palace Ana Silva, the Mayor`: behind `at` or `in` a house ends before the name of somebody. */
function houseEnd(sentence: TokenSentence, at: number, end: number): number {
  const { placePrepositions, venueNouns } = sentence.words.phrases;
  const lead = wordAt(sentence, at - 1) === 'the' ? at - 2 : at - 1;
  if (end - at < SHORTEST_HOUSE + 2 || !placePrepositions.has(wordAt(sentence, lead))) return end;
  for (let k = at + SHORTEST_HOUSE; k <= end - 2; k++)
    if (
      venueNouns.has(wordAt(sentence, k - 1)) &&
      (personNameEnd(sentence, k) === end || isOfficeNext(sentence, k))
    )
      return k;
  return end;
}

/** `at Elm Palace Prime Minister X`, `at Elm Palace Norwegian Foreign Minister X`. */
function isOfficeNext(sentence: TokenSentence, at: number): boolean {
  const from = at + countryLength(sentence, at);
  return isRoleWord(sentence, from) || isRoleWord(sentence, from + 1);
}

/** `Maritime Security`, `Operational Development`: words for fields alone, or the rest of such a run, name nobody. */
function areFields(sentence: TokenSentence, from: number, to: number): boolean {
  const { tokens, words } = sentence;
  const isField = ({ lower }: Token) =>
    words.portfolios.has(lower) || words.phrases.fieldAdjective.test(lower);
  let start = from;
  while (isProper(sentence, start - 1) && isField(tokens[start - 1] as Token)) start--;
  const isRun = to - start > 1 && tokens.slice(start, to).every(isField);
  return isRun && words.portfolios.has(tokens[to - 1]?.lower ?? '');
}

/**
 * Whether an item is none of the list any more: a group behind a semicolon, company of somebody else, and people behind what a preposition of place
 * rules (in `In Beijing, Minister X met …` the list ends before the minister).
 */
function startsAnew(sentence: TokenSentence, at: number, last: Phrase | undefined, item: Phrase): boolean {
  if (last === undefined) return false;
  if (item.kind === 'group' && wordAt(sentence, item.from - 1) === ';') return true;
  // `During the meeting with X, the two sides agreed`.
  if (isReporter(sentence, item)) return true;
  // `hosted X, and she thanked him`.
  const { subjectPronouns } = sentence.words.phrases;
  if (item.kind === 'pronoun' && subjectPronouns.has(wordAt(sentence, item.from))) return true;
  const isPair = item.kind === 'pronoun' && item.plural && item.to - item.from > 1;
  if (isPair && wordAt(sentence, item.from - 1) === ',') return true;
  // `According to him, the Managing Director X signed`.
  if (
    last.kind === 'pronoun' &&
    !last.plural &&
    wordAt(sentence, last.to) === ',' &&
    PEOPLE.includes(item.kind)
  )
    return true;
  if (!PEOPLE.includes(last.kind) && PEOPLE.includes(item.kind) && isCompany(sentence, item.from))
    return true;
  const isSetting = sentence.words.phrases.settingPrepositions.has(
    wordAt(sentence, leadBefore(sentence, at)),
  );
  // `On the Norwegian side, X and Y attended the meeting`.
  const { sideNouns } = sentence.words.frames;
  if (isSetting && last.kind === 'group' && sideNouns.has(wordAt(sentence, last.head.to - 1))) return true;
  if (!isSetting || PEOPLE.includes(last.kind)) return false;
  return PEOPLE.includes(item.kind) || (item.kind === 'name' && last.kind !== 'name');
}

/** Where the word stands that rules a list at `at`: before its article, and one plain word behind that (`of the ruling Party`). */
function leadBefore({ tokens, words }: TokenSentence, at: number): number {
  const before = tokens[at - 1];
  const isPlain = before?.kind === 'word' && !before.capital && !words.functionWords.has(before.lower);
  const article = isPlain && tokens[at - 2]?.lower === 'the' ? at - 2 : at - 1;
  return tokens[article]?.lower === 'the' ? article - 1 : article;
}

/** `X met Y, the News Agency reports`: who tells it stands behind a comma and before the verb. */
function isReporter({ tokens, words }: TokenSentence, { from, to }: Phrase): boolean {
  // `, the ministry’s press service said`.
  const isOwner = tokens[to]?.lower === "'s" && words.verbs.get(tokens[to + 3]?.lower ?? '') !== undefined;
  let at = isOwner ? to + 3 : to;
  // `, the official Tanjug news agency said`.
  while (tokens[at]?.capital === false && words.organisationHeads.has(tokens[at]?.lower ?? '')) at++;
  const verb = words.verbs.get(tokens[at]?.lower ?? '');
  return tokens[from - 1]?.text === ',' && verb?.classes.includes('report') === true;
}

/** `visited Lund University, together with Y`: company of whoever came, and not where he came to. */
function isCompany(sentence: TokenSentence, at: number): boolean {
  return sentence.words.phrases.companyJoiners.has(wordAt(sentence, at - 1));
}

/** Length of what joins two members of a list; 0 where the list ends. */
function linkLength(sentence: TokenSentence, at: number): number {
  const comma = [',', ';', '、'].includes(wordAt(sentence, at)) ? 1 : 0;
  return comma + matchLength(sentence.words.phrases.listJoiners, sentence.tokens, at + comma);
}
