import { isProper, properRunEnd } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * `Representative for the Dialogue between Lund and Oslo,`: end of the two names behind `between` that a field ends with; else
 * `at`.
 */
export function betweenEnd(sentence: TokenSentence, at: number): number {
  const isField = isProper(sentence, at - 1) && wordAt(sentence, at) === 'between';
  const first = isField ? properRunEnd(sentence, at + 1) : at;
  if (first <= at + 1 || wordAt(sentence, first) !== 'and') return at;
  const second = properRunEnd(sentence, first + 1);
  return second > first + 1 && wordAt(sentence, second) === ',' ? second : at;
}
