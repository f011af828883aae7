import { isDemonym } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { cityLength, countryLength, isProper, isRoleWord, properRunEnd } from './name.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase } from './phrase.ts';

/** Courtesies before a country (`the friendly Republic of Ghana`). */
const POLITE = new Set([
  'friendly',
  'brotherly',
  'sisterly',
  'fraternal',
  'neighbouring',
  'neighboring',
  'host',
  'friend',
]);

/** A place at `at` that says of itself that it is one: a country, `Jilin Province`, `the City of Newark`, `Incheon, ROK`. */
export function placeAt(sentence: TokenSentence, at: number): Phrase | null {
  const determiner = determinerAt(sentence, at);
  const polite = POLITE.has(sentence.tokens[at + determiner.length]?.lower ?? '') ? 1 : 0;
  const start = at + determiner.length + polite;
  const end = placeNameEnd(sentence, start);
  if (end === start) return null;
  const to = countryLength(sentence, start) === end - start ? end : regionsEnd(sentence, end);
  return plainPhrase('place', at, to, { from: start, to: end }, determiner.definite);
}

function placeNameEnd(sentence: TokenSentence, start: number): number {
  const city = cityLength(sentence, start);
  const country = countryLength(sentence, start);
  const headed = ofCountryEnd(sentence, headedPlaceEnd(sentence, start), start);
  if (headed > start + Math.max(country, city)) return headed;
  if (city > 0) return start + city;
  if (country > 0)
    return isDemonym(
      sentence.tokens
        .slice(start, start + country)
        .map((t) => t.lower)
        .join(' '),
    )
      ? start
      : start + country;
  return placeOfEnd(sentence, start);
}

/** `Islamic Republic` goes on with `of Mauritania`. */
function ofCountryEnd(sentence: TokenSentence, end: number, start: number): number {
  if (end === start || sentence.tokens[end]?.lower !== 'of') return end;
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
    end - start < 6
  ) {
    end++;
    if (tokens[end]?.lower === "'s" && isProper(sentence, end + 1)) end++;
  }
  const head = end > start ? matchLength(words.placeHeads, tokens, end) : 0;
  return head > 0 ? end + head : start;
}

/** `City of Newark`, `Republic of Kazakhstan`, `state of Lower Saxony`. */
function placeOfEnd(sentence: TokenSentence, start: number): number {
  const { tokens, words } = sentence;
  const head = matchLength(words.placeHeads, tokens, start);
  if (head === 0 || tokens[start + head]?.lower !== 'of') return start;
  const from = start + head + 1;
  const country = countryLength(sentence, from);
  if (country > 0) return from + country;
  const end = properRunEnd(sentence, from);
  return end > from ? Math.min(end, from + 3) : start;
}

/** End after regions in apposition: `Incheon, ROK`, `Takatsuki, Osaka Prefecture, Japan`. */
export function regionsEnd(sentence: TokenSentence, end: number): number {
  let to = end;
  while (sentence.tokens[to]?.text === ',') {
    const next = placeNameEnd(sentence, to + 1);
    if (next === to + 1) return to;
    if (isRoleWord(sentence, next) || sentence.tokens[next]?.lower === 'and') return to;
    if (isProper(sentence, next)) return to;
    to = next;
  }
  return to;
}
