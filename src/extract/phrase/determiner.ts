import type { TokenSentence } from './phrase.ts';

const DEFINITE = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'this',
  'these',
  'those',
  'both',
  'said',
]);
const INDEFINITE = new Set(['a', 'an', 'another', 'some', 'several', 'many', 'other', 'one', 'all']);

/** A determiner at `at`: how many tokens it takes (0 where there is none) and whether it points back to something known. */
export function determinerAt(sentence: TokenSentence, at: number): { length: number; definite: boolean } {
  const word = sentence.tokens[at]?.lower ?? '';
  if (DEFINITE.has(word)) {
    const next = sentence.tokens[at + 1]?.lower ?? '';
    return { length: next === 'two' || next === 'same' || next === 'said' ? 2 : 1, definite: true };
  }
  return INDEFINITE.has(word) ? { length: 1, definite: false } : { length: 0, definite: false };
}
