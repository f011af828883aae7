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
  let end = at;
  let lastHead = at;
  let plural = false;
  for (;;) {
    const head = headLength(sentence, end);
    const skip = head > 0 ? 0 : qualifierLength(sentence, end, at);
    if (head === 0 && skip === 0)
      return { end: closesWithTopic(sentence, lastHead, end) ? end : lastHead, plural };
    if (head > 0) {
      plural = plural || matchLength(sentence.words.rolePlurals, sentence.tokens, end) >= head;
      lastHead = end + head;
    }
    end += head + skip;
  }
}

function qualifierLength(sentence: TokenSentence, end: number, at: number): number {
  const topic = isTopic(sentence, end) && end > at ? 1 : 0;
  return (
    matchLength(sentence.words.roleModifiers, sentence.tokens, end) ||
    topic ||
    (sentence.tokens[end]?.text === '-' ? 1 : 0)
  );
}

/** `Secretary Defence`: a capitalised topic right behind the office belongs to it. */
function closesWithTopic(sentence: TokenSentence, lastHead: number, end: number): boolean {
  return end > lastHead && isTopic(sentence, end - 1) && sentence.tokens[end - 1]?.capital === true;
}
