import type { Chunk } from './chunk.ts';

/**
 * The index of the `for` before the infinitive at `verbAt` whose noun is its own subject (`a privilege for the city to host X`), or -1.
 */
export function forSubjectAt(chunks: readonly Chunk[], verbAt: number): number {
  for (let k = verbAt - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'preposition') return chunk.word === 'for' && k < verbAt - 1 ? k : -1;
    if (!WITHIN.has(chunk.kind)) return -1;
  }
  return -1;
}

/** What such a subject is made of. */
const WITHIN: ReadonlySet<Chunk['kind']> = new Set(['noun', 'word', 'conjunction', 'comma']);
