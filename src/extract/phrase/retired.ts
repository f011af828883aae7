import { bracketEnd } from './bracket.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** End of the bracket that says of a rank that it is a retired one's (`Brigadier (ret’d) X`); else `at`. */
export function retiredEnd(sentence: TokenSentence, at: number): number {
  const isRetired = sentence.words.phrases.retiredWords.has(wordAt(sentence, at + 1));
  return wordAt(sentence, at) === '(' && isRetired ? bracketEnd(sentence, at) : at;
}
