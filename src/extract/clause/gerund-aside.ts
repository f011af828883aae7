import type { Words } from '../lexicon/words.ts';
import type { Chunk } from './chunk.ts';

/**
 * Where the comma stands that opens the aside of the gerund at `at`: right before it (`X, having met Y,`) or before the word that says
 * when (`X, while receiving Y,`, `X, in welcoming Y,`); -1 where no comma opens one.
 */
export function commaBeforeGerund(words: Words, chunks: readonly Chunk[], at: number): number {
  const [comma, lead] = chunks.slice(Math.max(0, at - 2), at);
  if (lead?.kind === 'comma') return at - 1;
  const isLead =
    (lead?.kind === 'preposition' || lead?.kind === 'subordinator' || lead?.kind === 'word') &&
    words.frames.uponWords.has(lead.word);
  return isLead && comma?.kind === 'comma' ? at - 2 : -1;
}
