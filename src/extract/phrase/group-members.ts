import type { Token } from '../token.ts';
import { skipAcronym } from './acronym.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { properRunEnd } from './name.ts';
import { isRank } from './named-person.ts';
import { officesBefore } from './offices-before.ts';
import { personAt } from './person.ts';
import { personNameEnd } from './person-name.ts';
import type { Phrase, PhraseList, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';

/** Reads the participants that are listed at a token; null where there are none. */
export type ListReader = (sentence: TokenSentence, at: number) => PhraseList | null;

/** People named behind a group, and where the words that name them end. */
export interface Leaders {
  readonly end: number;
  readonly members: readonly Phrase[];
  /** They are told right behind it, and are what it says (`Committee members X and Y`). */
  readonly areThey?: boolean;
}

/** How far before their names a word for people may stand whose names are listed. */
const NAMED_BACK = 12;
const DASHES = new Set(['–', '—', '-']);

/** Those who lead a group or belong to it, named at `at`: `, led by X and Y`, `under the leadership of Z`, `including A and B`. */
export function groupLeaders(sentence: TokenSentence, at: number, listAt: ListReader): Leaders {
  const seat = seatEnd(sentence, at);
  const hasComma = wordAt(sentence, seat) === ',';
  const start = relativeEnd(sentence, hasComma ? seat + 1 : seat);
  const length = leadershipLength(sentence, start);
  if (length === 0)
    return headed(sentence, start, listAt) ?? { ...namedBehind(sentence, at, listAt), areThey: true };
  const colon = wordAt(sentence, start + length) === ':' ? 1 : 0;
  const list = listAt(sentence, behindOwner(sentence, start + length + colon));
  if (list === null) return { end: at, members: [] };
  const more = alsoIncluding(sentence, list.to, listAt);
  const end = more?.to ?? list.to;
  const isClosed = hasComma && wordAt(sentence, end) === ',';
  return { end: isClosed ? end + 1 : end, members: [...list.items, ...(more?.items ?? [])] };
}

/** `led by` the town’s `mayor, X`: behind the plain word for whose office it is; `at` where no office follows one. */
function behindOwner(sentence: TokenSentence, at: number): number {
  const { tokens } = sentence;
  const owner = at + determinerAt(sentence, at).length;
  const isPlain = owner > at && tokens[owner]?.kind === 'word' && tokens[owner]?.capital === false;
  const isOwner = isPlain && wordAt(sentence, owner + 1) === "'s";
  return isOwner && officesBefore(sentence, owner + 2).offices.length > 0 ? owner + 2 : at;
}

/** End of where those are at home whose leaders follow (`from the Polytechnic` in Lund (Sweden) led by X); else `at`. */
function seatEnd(sentence: TokenSentence, at: number): number {
  if (wordAt(sentence, at) !== 'in') return at;
  const end = skipAcronym(sentence, placeAt(sentence, at + 1)?.to ?? properRunEnd(sentence, at + 1));
  const comma = wordAt(sentence, end) === ',' ? 1 : 0;
  return end > at + 1 && leadershipLength(sentence, end + comma) > 0 ? end : at;
}

/** `led by X and including Y and Z`: who goes with those who lead. */
function alsoIncluding(sentence: TokenSentence, at: number, listAt: ListReader): PhraseList | null {
  const comma = wordAt(sentence, at) === ',' ? 1 : 0;
  const link = wordAt(sentence, at + comma) === 'and' ? comma + 1 : comma;
  const isIncluding = sentence.words.phrases.includingWords.has(wordAt(sentence, at + link));
  return link > 0 && isIncluding ? listAt(sentence, at + link + 1) : null;
}

/** `composed of 8 members with X as its head`: the words for its size are stepped over. */
function headed(sentence: TokenSentence, at: number, listAt: ListReader): Leaders | null {
  const start = sizeEnd(sentence, at);
  if (wordAt(sentence, start) !== 'with') return null;
  // `with at its head Mayor X`.
  const { groupHeads } = sentence.words.phrases;
  if (isAtHead(sentence, start + 1)) {
    const named = listAt(sentence, start + 1 + AT_HEAD);
    return named === null ? null : { end: named.to, members: named.items };
  }
  const list = listAt(sentence, start + 1);
  if (list !== null && groupHeads.has(wordAt(sentence, list.to - 1)))
    return { end: list.to, members: list.items };
  if (list !== null && isAtHead(sentence, list.to)) return { end: list.to + AT_HEAD, members: list.items };
  if (list === null || wordAt(sentence, list.to) !== 'as') return null;
  const head = list.to + 1 + determinerAt(sentence, list.to + 1).length;
  return groupHeads.has(wordAt(sentence, head)) ? { end: head + 1, members: list.items } : null;
}

/** Words of `at its head`. */
const AT_HEAD = 3;

/** `with Mayor X` at its head. */
function isAtHead(sentence: TokenSentence, at: number): boolean {
  const isAt = wordAt(sentence, at) === 'at' && determinerAt(sentence, at + 1).definite;
  return isAt && sentence.words.phrases.groupHeads.has(wordAt(sentence, at + AT_HEAD - 1));
}

/** End of `composed of eight members`; `at` where no such words stand. */
function sizeEnd(sentence: TokenSentence, at: number): number {
  if (wordAt(sentence, at + 1) !== 'of' || wordAt(sentence, at + 4) === '') return at;
  const { words, tokens } = sentence;
  const isNumber = tokens[at + 2]?.kind === 'number' || words.numbers.has(wordAt(sentence, at + 2));
  return isNumber && words.phrases.namedPlurals.has(wordAt(sentence, at + 3)) ? at + 4 : at;
}

/** Steps over `which was`. */
function relativeEnd(sentence: TokenSentence, at: number): number {
  const { relativePronouns, copulas } = sentence.words.phrases;
  const isRelative = relativePronouns.has(wordAt(sentence, at)) && copulas.has(wordAt(sentence, at + 1));
  return isRelative ? at + 2 : at;
}

/** Length of words that say who leads or belongs to a group; 0 where there are none. */
function leadershipLength(sentence: TokenSentence, at: number): number {
  const { ledBy, phrases } = sentence.words;
  const word = (k: number) => wordAt(sentence, at + k);
  if (ledBy.has(word(0)) && word(1) === 'by') return 2;
  // `presided over by X`.
  if (ledBy.has(word(0)) && word(1) === 'over' && word(2) === 'by') return 3;
  if (word(0) === 'under' && word(1) === 'the' && word(3) === 'of') return 4;
  if (word(0) === 'such' && word(1) === 'as') return 2;
  if (word(0) === 'among' && isParty(sentence, at) && isNamed(sentence, at + 2)) return 2;
  const consists = consistsLength(sentence, at);
  if (consists > 0 && isNamed(sentence, at + consists)) return consists;
  if (word(0) === 'under' && isTitled(sentence, at + 1)) return 1;
  // `a delegation that includes the Mayor, X`.
  const isTold = phrases.relativePronouns.has(word(0)) && phrases.includedWords.has(word(1));
  if (isTold && isNamed(sentence, at + 2)) return 2;
  return phrases.includingWords.has(word(0)) ? 1 : 0;
}

/** `a delegation of 28, among them the Mayor, X`: of those who came together. */
function isParty({ tokens, words }: TokenSentence, at: number): boolean {
  const isThem = words.phrases.pluralPronouns.has(tokens[at + 1]?.lower ?? '');
  const before = tokens.slice(Math.max(0, at - NAMED_BACK), at);
  const isKnown = (k: number) => before[k - 1]?.lower === 'the';
  const isOfThem = ({ lower }: Token, k: number) =>
    words.phrases.parties.has(lower) || (isKnown(k) && words.frames.visitorPlurals.has(lower));
  return isThem && before.some(isOfThem);
}

/** Length of `consisting of`, `made up of`; 0 where no such words stand. */
function consistsLength(sentence: TokenSentence, at: number): number {
  const length = sentence.words.phrases.consistingWords.has(wordAt(sentence, at)) ? 1 : 0;
  const up = length > 0 && wordAt(sentence, at + length) === 'up' ? length + 1 : length;
  return length > 0 && wordAt(sentence, at + up) === 'of' ? up + 1 : 0;
}

/** Somebody at `at` who is named, with an office before or behind the name. */
function isNamed(sentence: TokenSentence, at: number): boolean {
  return isTitled(sentence, at) || personAt(sentence, at)?.kind === 'person';
}

/** Somebody with an office before the name at `at` (`under Governor X`, `consisting of Mayor Y and others`). */
function isTitled(sentence: TokenSentence, at: number): boolean {
  const determiner = determinerAt(sentence, at).length;
  const { offices, end } = officesBefore(sentence, honorificsEnd(sentence, at + determiner));
  return offices.length > 0 && personNameEnd(sentence, honorificsEnd(sentence, end)) > end;
}

/** `his peers from Argentina and Brazil, X and Y`: the names of several people behind a comma. */
function namedBehind(sentence: TokenSentence, at: number, listAt: ListReader): Leaders {
  const none = { end: at, members: [] };
  const { tokens, words } = sentence;
  const before = tokens.slice(Math.max(0, at - NAMED_BACK), at);
  const haveNames = before.some(
    ({ lower }) => words.rolePlurals.has(lower) || words.phrases.namedPlurals.has(lower),
  );
  if (!haveNames) return namedRightBehind(sentence, at, listAt) ?? none;
  const isDash = DASHES.has(wordAt(sentence, at));
  if (wordAt(sentence, at) !== ',' && !isDash) return titledBehind(sentence, at, listAt) ?? none;
  // `the rectors of A and B, respectively, X and Y`.
  const isEach = words.phrases.severally.has(wordAt(sentence, at + 1)) && wordAt(sentence, at + 2) === ',';
  const list = listAt(sentence, isEach ? at + 3 : at + 1);
  if (list === null || list.items.length < 2) return none;
  if (isDash) return betweenDashes(sentence, list) ?? none;
  return list.items.every((item) => isNamedOnly(sentence, item))
    ? { end: list.to, members: list.items }
    : none;
}

/** `members of her team – Mayor X and Director Y – met`: people named between two dashes. */
function betweenDashes(sentence: TokenSentence, { items, to }: PhraseList): Leaders | null {
  const arePeople = items.every(({ kind }) => kind === 'person' || kind === 'name');
  return arePeople && DASHES.has(wordAt(sentence, to)) ? { end: to + 1, members: items } : null;
}

/**
 * `board members Mayor X and Mayor Y`: people with their offices right behind a group, or several names where a body ends before
 * them (`members of the Norwegian Parliament A and B`).
 */
function titledBehind(sentence: TokenSentence, at: number, listAt: ListReader): Leaders | null {
  if (sentence.tokens[at]?.capital !== true) return null;
  const isBody = sentence.words.organisationHeads.has(wordAt(sentence, at - 1));
  if (sentence.tokens[at - 1]?.capital === true && !isBody) return null;
  const list = listAt(sentence, at);
  if (
    isBody &&
    list !== null &&
    list.items.length > 1 &&
    list.items.every((item) => isNamedOnly(sentence, item))
  )
    return { end: list.to, members: list.items };
  if (list !== null && isPairOfNames(sentence, at, list)) return { end: list.to, members: list.items };
  const isTitled = list?.items.every(({ kind, offices }) => kind === 'person' && offices.length > 0);
  return list === null || isTitled !== true ? null : { end: list.to, members: list.items };
}

/** `Council staff Mr A and B`: names alone right behind any word for people. */
function namedRightBehind(sentence: TokenSentence, at: number, listAt: ListReader): Leaders | null {
  if (!sentence.words.peoplePlurals.has(wordAt(sentence, at - 1)) || !sentence.tokens[at]?.capital)
    return null;
  const list = listAt(sentence, at);
  return list !== null && isPairOfNames(sentence, at, list) ? { end: list.to, members: list.items } : null;
}

/** `the Norwegian lawmakers A and B`: names alone, the last behind `and`, right behind a word in lower case for people. */
function isPairOfNames(sentence: TokenSentence, at: number, { items }: PhraseList): boolean {
  const { words, tokens } = sentence;
  const [before, last] = [tokens[at - 1], items.at(-1)];
  const isPlural =
    before !== undefined &&
    !before.capital &&
    [words.rolePlurals, words.peoplePlurals].some((plurals) => plurals.has(before.lower));
  const isJoined = words.phrases.officeJoiners.has(wordAt(sentence, (last?.from ?? 0) - 1));
  return isPlural && items.length > 1 && isJoined && items.every((item) => isNamedOnly(sentence, item));
}

/** Somebody named without an office, or with a rank alone (`Professor X`). */
export function isNamedOnly(sentence: TokenSentence, { kind, head, offices }: Phrase): boolean {
  const isNamed = kind === 'person' || (kind === 'name' && head.to - head.from > 1);
  return isNamed && offices.every((office) => isRank(sentence, office));
}
