import { countryLength } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Most words between `heads of` and what they head. */
const MOST_QUALIFIERS = 3;

/**
 * End of bodies told in lower case at `at`, behind several who head them (`heads of` regional administrations, `directors of` Libyan
 * and foreign banks, `heads of` diplomatic and consular missions); else `at`.
 */
export function bodiesOfHeadsEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  if (!words.rolePlurals.has(wordAt(sentence, at - 2))) return at;
  let end = at;
  for (let qualifiers = 0; qualifiers <= MOST_QUALIFIERS; qualifiers++) {
    const token = tokens[end];
    if (token?.kind !== 'word') return at;
    const country = countryLength(sentence, end);
    if (words.phrases.headedPlurals.has(token.lower) && !token.capital) return end > at ? end + 1 : at;
    const isJoined = token.lower === 'and' && end > at;
    const isPlain = !token.capital && !words.functionWords.has(token.lower) && !words.verbs.has(token.lower);
    if (country === 0 && !isJoined && !isPlain) return at;
    end += Math.max(1, country);
  }
  return at;
}
