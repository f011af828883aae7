import type { SharedWords } from '../lexicon/words.ts';
import type { Chunk } from './chunk.ts';

/**
 * Whether the date at `k` dates no happening: it ends a time (`since 2021`, `until Friday`, `by June`), or it is that of the source
 * (`according to a statement of 9 May`).
 */
export function isOtherDate({ events }: SharedWords, chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1];
  if (before?.kind === 'preposition' && events.boundaryPrepositions.has(before.word)) return true;
  const comma = chunks.slice(0, k).findLastIndex((chunk) => chunk.kind === 'comma');
  return chunks
    .slice(comma + 1, k)
    .some((chunk) => chunk.kind === 'word' && events.sourceWords.has(chunk.word));
}
