import { isProper } from './name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * Whether what begins at `at` stands behind two names and a comma (`Ana Silva and Tom Ray, deputy heads of Acme, Bo Ek`): an office
 * in the plural is theirs there, and nobody's who is named behind it.
 */
export function closesPair(sentence: TokenSentence, at: number): boolean {
  if (wordAt(sentence, at - 1) !== ',') return false;
  let from = at - 1;
  while (isProper(sentence, from - 1)) from--;
  const isJoined = sentence.words.phrases.officeJoiners.has(wordAt(sentence, from - 1));
  return isJoined && isProper(sentence, from - 2) && personNameEnd(sentence, from) === at - 1;
}
