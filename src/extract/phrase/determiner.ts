import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** What a determiner tells: how many tokens it takes, and whether it points back to something known. */
export interface Determiner {
  readonly length: number;
  readonly definite: boolean;
}

const none: Determiner = { length: 0, definite: false };
const indefinite: Determiner = { length: 1, definite: false };
const definite: Determiner = { length: 1, definite: true };
const longDefinite: Determiner = { length: 2, definite: true };

/** The determiner at `at`; one of length 0 where there is none. */
export function determinerAt(sentence: TokenSentence, at: number): Determiner {
  const { phrases } = sentence.words;
  const word = wordAt(sentence, at);
  if (phrases.definiteDeterminers.has(word)) {
    const isLonger = phrases.determinerSeconds.has(wordAt(sentence, at + 1));
    return isLonger ? longDefinite : definite;
  }
  return phrases.indefiniteDeterminers.has(word) ? indefinite : none;
}
