import { isDemonym } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { familyNameAt } from './family-name-first.ts';
import { cityLength, countryLength, isProper, properRunEnd } from './name.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase, wordAt } from './phrase.ts';
import { regionEnd } from './region.ts';
import { isRoleWord } from './role-words.ts';
import { twinWordsEnd } from './twin-words.ts';

/** Most words of a name before the word that says what it is (`Xilingol League Prefecture`). */
const MOST_WORDS_BEFORE_HEAD = 6;
/** Most words of a name behind one (`City of New York`). */
const MOST_WORDS_AFTER_HEAD = 3;

/**
 * A place at `at` that says of itself that it is one (a country, `Jilin Province`, `the City of Newark`, `Incheon, ROK`), or
 * null. Its head is the place, the regions behind it apart.
 */
export function placeAt(sentence: TokenSentence, at: number): Phrase | null {
  const determiner = determinerAt(sentence, at);
  const behind = determiner.length > 0 ? at + determiner.length : behindOwner(sentence, at);
  const courtesy = sentence.words.phrases.courtesies.has(wordAt(sentence, behind)) ? 1 : 0;
  const told = determiner.length > 0 ? qualifiedPlace(sentence, behind) : behind;
  const start = told > behind ? told : describedPlace(sentence, behind + courtesy);
  const known = placeNameEnd(sentence, start);
  const end = known === start && start > behind + courtesy ? describedEnd(sentence, start) : known;
  if (end === start) return null;
  // `a U.S. power firm`: behind an indefinite article a country only says whose something is.
  const isOwner =
    determiner.length > 0 && !determiner.definite && countryLength(sentence, start) === end - start;
  if (isOwner) return null;
  const to = countryLength(sentence, start) === end - start ? end : regionsEnd(sentence, end);
  return plainPhrase('place', at, to, { from: start, to: end }, determiner.definite);
}

function placeNameEnd(sentence: TokenSentence, start: number): number {
  if (sentence.tokens[start]?.capital !== true) return placeOfEnd(sentence, start);
  const city = cityLength(sentence, start);
  const country = countryLength(sentence, start);
  const headed = ofCountryEnd(sentence, headedPlaceEnd(sentence, start), start);
  if (headed > start + Math.max(country, city)) return headed;
  if (city > 0) return start + city;
  if (country > 0) return isDemonymAt(sentence, start, country) ? start : start + country;
  return placeOfEnd(sentence, start);
}

/** `the Chinese city (of) Chengdu`: the name behind what says whose and what it is; `at` where none stands there. */
function describedPlace(sentence: TokenSentence, start: number): number {
  const { placeAdjectives } = sentence.words.phrases;
  const isDescribed = placeAdjectives.has(wordAt(sentence, start)) && countryLength(sentence, start + 1) > 0;
  const at = isDescribed ? start + 1 : start;
  const country = countryLength(sentence, at);
  const twin = twinEnd(sentence, at + country);
  if (twin > at + country) return twin;
  const head = country > 0 ? matchLength(sentence.words.placeHeads, sentence.tokens, at + country) : 0;
  if (head === 0 || sentence.tokens[at + country]?.capital === true) return start;
  const behind = at + country + head;
  const name = wordAt(sentence, behind) === 'of' ? behind + 1 : behind;
  return isProper(sentence, name) ? name : start;
}

/** `Troy’s` sister city Lund: behind the place whose twin another is; `at` where none stands there. */
function behindOwner(sentence: TokenSentence, at: number): number {
  const run = properRunEnd(sentence, at);
  if (run === at || wordAt(sentence, run) !== "'s") return at;
  const country = countryLength(sentence, run + 1);
  return twinEnd(sentence, run + 1 + country) > run + 1 + country ? run + 1 : at;
}

/**
 * `its (Japanese) sister city Lund`, `our twin town, Lund,`: where the name begins behind such words; `at` where none stand
 * there.
 */
function twinEnd(sentence: TokenSentence, at: number): number {
  const end = twinWordsEnd(sentence, at);
  if (end === at) return at;
  const isApart = wordAt(sentence, end) === ',';
  if (!isApart) return sentence.tokens[end - 1]?.capital === false && isProper(sentence, end) ? end : at;
  const run = properRunEnd(sentence, end + 1);
  const isClosed = sentence.words.phrases.twinClosers.has(wordAt(sentence, run) || '.');
  const isName = run > end + 1 && run - end <= LONGEST_TWIN + 1 && !isRoleWord(sentence, end + 1);
  return isName && isClosed ? end + 1 : at;
}

/** Most words in the name of a twin town behind a comma. */
const LONGEST_TWIN = 2;

/** Most adjectives before a word for a place (`the historic western port city of Lund`). */
const MOST_ADJECTIVES = 3;

/**
 * `the western city of Lund`: the name behind adjectives, a word for a place in lower case and `of`; `at` where none stands
 * there.
 */
function qualifiedPlace(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  const isAdjective = (k: number) => {
    const token = tokens[k];
    const isLower = token?.kind === 'word' && !token.capital;
    return isLower && !words.functionWords.has(token.lower) && !words.verbs.has(token.lower);
  };
  for (let head = at + 1; head <= at + MOST_ADJECTIVES && isAdjective(head - 1); head++) {
    const isPlace = tokens[head]?.capital === false && words.phrases.territories.has(wordAt(sentence, head));
    if (isPlace && wordAt(sentence, head + 1) === 'of') return isProper(sentence, head + 2) ? head + 2 : at;
  }
  return at;
}

/** End of the name of a place that only its description tells to be one. */
function describedEnd(sentence: TokenSentence, start: number): number {
  const { placeStarts, phrases } = sentence.words;
  const before = wordAt(sentence, start - 1) === ',' ? start - 2 : start - 1;
  const isTwin = phrases.twinNouns.has(wordAt(sentence, before)) && !isRoleWord(sentence, start + 1);
  const length = placeStarts.has(wordAt(sentence, start)) || isTwin ? 2 : 1;
  const end = properRunEnd(sentence, start);
  const family = familyNameAt(sentence, start, end);
  return family > start ? family : Math.min(end, start + length);
}

function isDemonymAt(sentence: TokenSentence, at: number, length: number): boolean {
  const words = sentence.tokens.slice(at, at + length);
  return isDemonym(words.map((token) => token.lower).join(' '));
}

/** `Islamic Republic` goes on with `of Mauritania`. */
function ofCountryEnd(sentence: TokenSentence, end: number, start: number): number {
  if (end === start || wordAt(sentence, end) !== 'of') return end;
  const country = countryLength(sentence, end + 1);
  return country > 0 ? end + 1 + country : end;
}

/** `Changchun City`, `Jilin province`, `Changchun's Jingyue district`. */
function headedPlaceEnd(sentence: TokenSentence, start: number): number {
  const { tokens, words } = sentence;
  let end = start;
  while (
    isProper(sentence, end) &&
    matchLength(words.placeHeads, tokens, end) === 0 &&
    matchLength(words.roleHeads, tokens, end) === 0 &&
    end - start < MOST_WORDS_BEFORE_HEAD
  ) {
    end++;
    if (wordAt(sentence, end) === "'s" && isProper(sentence, end + 1)) end++;
  }
  const head = end > start ? matchLength(words.placeHeads, tokens, end) : 0;
  // `Russia’s State Duma`: whose a state is does not name it.
  if (head === 0 || (wordAt(sentence, end - 1) === "'s" && isProper(sentence, end + head))) return start;
  // `Marisol Bay Province`: what it is behind a name that ends like one.
  const whole = tokens[end + head]?.capital === true ? matchLength(words.placeHeads, tokens, end + head) : 0;
  return innerPlaceEnd(sentence, end + head + whole);
}

/**
 * `the Mekong Delta province of An Giang`, `the Lake District town of Kendal`: end of the place that a second word for one
 * names.
 */
function innerPlaceEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  const head = tokens[at]?.capital === false ? matchLength(words.placeHeads, tokens, at) : 0;
  if (head === 0 || wordAt(sentence, at + head) !== 'of') return at;
  const end = properRunEnd(sentence, at + head + 1);
  return end > at + head + 1 ? end : at;
}

/** `City of Newark`, `Republic of Kazakhstan`, `state of Lower Saxony`. */
function placeOfEnd(sentence: TokenSentence, start: number): number {
  const { tokens, words } = sentence;
  const first = matchLength(words.placeHeads, tokens, start);
  const second = wordAt(sentence, start + first) === 'and' ? start + first + 1 : start;
  // `City and County of Limerick`.
  const head = first === 0 ? 0 : second + matchLength(words.placeHeads, tokens, second) - start;
  if (head === 0 || wordAt(sentence, start + head) !== 'of') return start;
  const from = start + head + 1;
  const country = countryLength(sentence, from);
  if (country > 0) return from + country;
  const end = properRunEnd(sentence, from);
  if (end === from) return start;
  return beforePerson(sentence, from, end) ?? Math.min(end, from + MOST_WORDS_AFTER_HEAD);
}

/** In `State of Hawaii Josh Green` the end of the place; null where the run `[from, end)` is one name (`City of New York`). */
function beforePerson(sentence: TokenSentence, from: number, end: number): number | null {
  const { tokens, words } = sentence;
  const family = familyNameAt(sentence, from, end);
  if (family > from) return family;
  if (end - from < 3 || words.placeStarts.has(wordAt(sentence, from))) return null;
  return matchLength(words.placeHeads, tokens, end - 1) > 0 ? null : from + 1;
}

/** End after regions in apposition: `Incheon, ROK`, `Takatsuki, Osaka Prefecture, Japan`. */
function regionsEnd(sentence: TokenSentence, end: number): number {
  let to = regionEnd(sentence, end);
  while (sentence.tokens[to]?.text === ',') {
    const next = placeNameEnd(sentence, to + 1);
    const isRegion = next > to + 1 && wordAt(sentence, next) !== 'and';
    if (!isRegion || isRoleWord(sentence, next) || isProper(sentence, next)) return to;
    to = next;
  }
  return to;
}
