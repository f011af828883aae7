import type { CutSentence } from './phrase.ts';

/**
 * Tells the last token of a sentence where something can begin, by `canBegin`; -1 where there is none. A recogniser that
 * looks far ahead of every token asks first whether there is anything left to find. The answer is kept until it is asked of
 * another sentence: one is read after the other.
 */
export function lastPlaceWhere<S extends CutSentence>(
  canBegin: (sentence: S, at: number) => boolean,
): (sentence: S) => number {
  let asked: S | null = null;
  let last = -1;
  return (sentence) => {
    if (sentence === asked) return last;
    asked = sentence;
    last = sentence.tokens.length - 1;
    while (last >= 0 && !canBegin(sentence, last)) last--;
    return last;
  };
}
