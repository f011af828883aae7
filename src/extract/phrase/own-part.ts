import { matchLength } from '../lexicon/phrase-set.ts';
import { isProper } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Words between a body and the word for its part (`the chamber's trade and transport committee`). */
const LONGEST = 5;

/**
 * End of the part of a body that ends at `at`, behind its `'s` (`the Academy's Institute`, `the chamber's trade committee`);
 * `at` for none.
 */
export function ownPartEnd(sentence: TokenSentence, at: number): number {
  const { words } = sentence;
  if (wordAt(sentence, at) !== "'s") return at;
  for (let k = at + 1; k <= at + LONGEST; k++) {
    const word = wordAt(sentence, k);
    // `the chamber's board of directors`.
    const whole = matchLength(words.commonBodies, sentence.tokens, k);
    if (whole > 1) return k + whole;
    if (words.organisationHeads.has(word) && !words.organisationHeads.has(wordAt(sentence, k + 1)))
      return k + 1;
    const leads = isProper(sentence, k) || words.portfolios.has(word) || word === 'and';
    if (!leads) return at;
  }
  return at;
}
