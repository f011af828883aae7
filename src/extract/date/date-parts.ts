import { distance } from 'fastest-levenshtein';
import type { TokenSentence } from '../phrase/phrase.ts';

/** Days above this are none. */
const LONGEST_MONTH = 31;
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2100;
/** A shorter month is too easily one letter off from another word. */
const SHORTEST_MISSPELT = 6;
const DASHES = new Set(['-', '–', '—', '‐', '‑', '/']);

/** Day of the month (1 to 31) that the token at `at` writes, with or without an ordinal's ending; else null. */
export function dayOf(sentence: TokenSentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number') return null;
  const match = /^(\d{1,2})(\p{L}*)$/u.exec(token.lower);
  if (match === null) return null;
  const [, digits, ending = ''] = match;
  const day = Number(digits);
  const ordinal = ending === '' || sentence.words.dates.ordinalEndings.has(ending);
  return ordinal && day >= 1 && day <= LONGEST_MONTH ? day : null;
}

/** Month (1 to 12) that the token at `at` names (`March`, `mid-March`); else null. Beside a number it may be one letter off. */
export function monthOf(sentence: TokenSentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token === undefined || !token.capital) return null;
  return sentence.words.months.get(plainMonth(sentence, token.lower)) ?? misspeltMonth(sentence, at);
}

/** `mid-march` without its first word. */
function plainMonth({ words }: TokenSentence, word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen > 0 && words.dates.monthPrefixes.has(word.slice(0, hyphen)) ? word.slice(hyphen + 1) : word;
}

/** `Janurary 9`. */
function misspeltMonth(sentence: TokenSentence, at: number): number | null {
  const { tokens, words } = sentence;
  const token = tokens[at];
  const besideNumber = tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number';
  if (token === undefined || !besideNumber || token.text.length < SHORTEST_MISSPELT) return null;
  for (const [name, month] of words.months)
    if (name.length >= SHORTEST_MISSPELT && distance(name, token.lower) === 1) return month;
  return null;
}

/** Year that the token at `at` writes in four digits; else null. */
export function yearOf(sentence: TokenSentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return null;
  const year = Number(token.text);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

/** A year behind a day and month, a comma or `of` between them or not; `to` is where the reading goes on. */
export function yearBehind(sentence: TokenSentence, at: number): { year: number | null; to: number } {
  const skip = sentence.tokens[at]?.text === ',' || sentence.tokens[at]?.lower === 'of' ? 1 : 0;
  const year = yearOf(sentence, at + skip);
  return year === null ? { year, to: at } : { year, to: at + skip + 1 };
}

/** Whether the token at `at` parts the first from the last day of a range (`-`, `to`). */
export function isRangeLink(sentence: TokenSentence, at: number): boolean {
  const link = sentence.tokens[at]?.lower ?? '';
  return DASHES.has(link) || sentence.words.dates.rangeLinks.has(link);
}
