import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Most words behind `of`. */
const LONGEST = 8;

/**
 * End of a body named in lower case without a determiner at `at` (`ministry of finance`, `government of the Republic of Peru`), up to a
 * mark or to `and` and a capital; `at` where none stands there.
 */
export function lowerBodyEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  const isHead = words.phrases.lowerBodies.has(wordAt(sentence, at)) && tokens[at]?.capital === false;
  const link = wordAt(sentence, at + 1);
  if (!isHead || (link !== 'of' && link !== 'for')) return at;
  for (let end = at + 2; end <= at + 2 + LONGEST; end++) {
    const token = tokens[end];
    const isNext = token?.lower === 'and' && tokens[end + 1]?.capital === true;
    if (token === undefined || token.kind === 'mark' || isNext) return end > at + 2 ? end : at;
  }
  return at;
}
