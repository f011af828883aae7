import type { Chunk } from '../clause/chunk.ts';

/** Whether a participle behind chunk `at` tells who gave it: `a reception hosted by X`. */
export function isGivenBy(chunks: readonly Chunk[], at: number): boolean {
  const [verb, by] = chunks.slice(at + 1, at + 3);
  return verb?.kind === 'verb' && verb.form === 'bare' && by?.kind === 'preposition' && by.word === 'by';
}
