import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';

/**
 * End of `named after Tom Ray` at `at`, right behind the name of a body: somebody who has no part in it; `at` where there is
 * none.
 */
export function namedAfterEnd(sentence: TokenSentence, at: number): number {
  const length = matchLength(sentence.words.phrases.namedAfter, sentence.tokens, at);
  if (length === 0) return at;
  const from = at + length;
  const start = honorificsEnd(sentence, from + determinerAt(sentence, from).length);
  const end = personNameEnd(sentence, start);
  return end > start ? end : at;
}
