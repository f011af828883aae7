import type { Token } from '../token.ts';

/** Phrases looked up by their first word. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes a set of lower-case phrases ready to match tokens. */
export function phraseSet(phrases: Iterable<string>): PhraseSet {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = byFirst.get(first) ?? [];
    list.push(words);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** How many tokens from `at` on the longest phrase of the set covers; 0 where none begins. */
export function matchLength(set: PhraseSet, tokens: readonly Token[], at: number): number {
  const candidates = set.get(tokens[at]?.lower ?? '');
  if (candidates === undefined) return 0;
  for (const words of candidates) if (standsAt(words, tokens, at)) return words.length;
  return 0;
}

/** Whether a phrase whose first word stands at `at` stands there whole. */
function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let k = 1; k < words.length; k++) if (tokens[at + k]?.lower !== words[k]) return false;
  return true;
}
