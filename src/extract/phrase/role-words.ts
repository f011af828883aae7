import { matchLength } from '../lexicon/phrase-set.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Whether an office or a qualifier of one begins at `at` (`Mayor`, `Deputy`). */
export function isRoleWord(sentence: TokenSentence, at: number): boolean {
  const { words, tokens } = sentence;
  return (
    matchLength(words.roleHeads, tokens, at) > 0 ||
    matchLength(words.rolePlurals, tokens, at) > 0 ||
    matchLength(words.roleModifiers, tokens, at) > 0
  );
}

/** Length in tokens of a word for an office at `at`, singular or plural, with a prefix or not; 0 where there is none. */
export function roleHeadLength(sentence: TokenSentence, at: number): number {
  const { words, tokens } = sentence;
  const length = Math.max(
    matchLength(words.roleHeads, tokens, at),
    matchLength(words.rolePlurals, tokens, at),
  );
  if (length > 0) return length;
  const prefixed = words.phrases.prefixedRole
    .exec(wordAt(sentence, at))
    ?.slice(1)
    .find((part) => part !== undefined);
  return prefixed !== undefined && (words.roleHeads.has(prefixed) || words.rolePlurals.has(prefixed)) ? 1 : 0;
}
