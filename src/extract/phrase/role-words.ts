import { matchLength } from '../lexicon/phrase-set.ts';
import type { TokenSentence } from './phrase.ts';
import { isTopic } from './topic.ts';

export function headLength(sentence: TokenSentence, at: number): number {
  const { words, tokens } = sentence;
  const length = Math.max(
    matchLength(words.roleHeads, tokens, at),
    matchLength(words.rolePlurals, tokens, at),
  );
  if (length > 0) return length;
  const prefixed = /^(?:vice|deputy|co|ex|sub|under|pro|arch)-(.+)$/.exec(tokens[at]?.lower ?? '')?.[1];
  return prefixed !== undefined && (words.roleHeads.has(prefixed) || words.rolePlurals.has(prefixed)) ? 1 : 0;
}

/** End of the run of role words that begins at `at`; plural where its last head is. */
export function roleRunEnd(sentence: TokenSentence, at: number): { end: number; plural: boolean } {
  const { words, tokens } = sentence;
  let end = at;
  let lastHead = at;
  let plural = false;
  for (;;) {
    const pluralLength = matchLength(words.rolePlurals, tokens, end);
    const step = headLength(sentence, end);
    if (step > 0) {
      end += step;
      lastHead = end;
      plural = plural || pluralLength >= step;
    } else {
      const topic = isTopic(sentence, end) && end > at ? 1 : 0;
      const skip =
        matchLength(words.roleModifiers, tokens, end) || topic || (tokens[end]?.text === '-' ? 1 : 0);
      if (skip === 0)
        return {
          end:
            end > lastHead && isTopic(sentence, end - 1) && sentence.tokens[end - 1]?.capital === true
              ? end
              : lastHead,
          plural,
        };
      end += skip;
    }
  }
}
