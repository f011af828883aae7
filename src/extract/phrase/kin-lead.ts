import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * Length of the words at `at` that say whose wife or husband the name right behind them is (`his wife`, `her husband,`): they
 * part the members of a list, and nobody but the one named is meant by them. 0 where no name follows.
 */
export function kinLead(sentence: TokenSentence, at: number): number {
  const { kinNouns, kinPossessives } = sentence.words.phrases;
  if (!kinPossessives.has(wordAt(sentence, at)) || !kinNouns.has(wordAt(sentence, at + 1))) return 0;
  const length = wordAt(sentence, at + 2) === ',' ? 3 : 2;
  return sentence.tokens[at + length]?.capital === true ? length : 0;
}
