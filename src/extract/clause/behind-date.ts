import type { Chunk } from './chunk.ts';

/** `received today, 7 July, the visit of X`: whether only dates and the commas around them stand between a verb and chunk `k`. */
export function isBehindDate(chunks: readonly Chunk[], k: number): boolean {
  let at = k - 1;
  while (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'date') at--;
  return at < k - 2 && chunks[k - 1]?.kind === 'comma' && chunks[at]?.kind === 'verb';
}
