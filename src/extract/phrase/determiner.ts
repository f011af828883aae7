import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** What a determiner tells: how many tokens it takes, and whether it points back to something known. */
export interface Determiner {
  readonly length: number;
  readonly definite: boolean;
}

/** The determiner at `at`; one of length 0 where there is none. */
export function determinerAt(sentence: TokenSentence, at: number): Determiner {
  const { phrases } = sentence.words;
  const word = wordAt(sentence, at);
  if (phrases.definiteDeterminers.has(word)) {
    const isLonger = phrases.determinerSeconds.has(wordAt(sentence, at + 1));
    return { length: isLonger ? 2 : 1, definite: true };
  }
  return { length: phrases.indefiniteDeterminers.has(word) ? 1 : 0, definite: false };
}
