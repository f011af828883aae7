import type { TokenSentence } from './phrase.ts';

/** Words of a place before such a name. */
const LONGEST_PLACE = 3;

/** `the province of Bac Giang Le Anh Duong`: where a family name that is told first begins behind a place; else `from`. */
export function familyNameAt({ tokens, words }: TokenSentence, from: number, to: number): number {
  const last = Math.min(to - 2, from + LONGEST_PLACE);
  for (let at = from + 1; at <= last; at++)
    if (words.phrases.familyNamesFirst.has(tokens[at]?.lower ?? '')) return at;
  return from;
}
