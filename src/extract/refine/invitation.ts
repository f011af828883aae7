import type { Chunk } from '../clause/chunk.ts';

/**
 * Whether a sentence tells of an invitation to do or attend something (`invited X to visit Y and take part in Z`): what is to
 * come.
 */
export function isInvitation(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (chunk, k) =>
      chunk.kind === 'verb' &&
      chunk.lemma === 'invite' &&
      !chunk.passive &&
      chunks.slice(k).some((later) => later.kind === 'verb' && later.form === 'infinitive'),
  );
}
