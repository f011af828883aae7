import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** End of the words at `at` by which a place is somebody's twin (`sister city`); `at` where none stand there. */
export function twinWordsEnd(sentence: TokenSentence, at: number): number {
  const { twinAdjectives, twinNouns } = sentence.words.phrases;
  return twinAdjectives.has(wordAt(sentence, at)) && twinNouns.has(wordAt(sentence, at + 1)) ? at + 2 : at;
}
