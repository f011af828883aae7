import type { Chunk } from './chunk.ts';

/** Whether a chunk is the `’s` behind an owner or a time. */
export function isPossessive(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'word' && chunk.word === "'s";
}
