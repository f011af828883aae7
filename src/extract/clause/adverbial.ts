import { endsInOneOf } from '../lexicon/endings.ts';
import type { Words } from '../lexicon/words.ts';
import type { Chunk } from './chunk.ts';

/** Whether between two chunks stand only times, adverbs, commas and prepositions. */
export function nothingBetween(words: Words, chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from + 1, to).every((chunk) => isAdverbial(words, chunk));
}

/** Whether a plain word is an adverb, known or by its ending. */
export function isAdverb({ clauses }: Words, word: string): boolean {
  const { sentences, auxiliaries } = clauses;
  return sentences.joiningAdverbs.has(word) || endsInOneOf(word, auxiliaries.adverbEndings);
}

/** Whether a chunk says when or how, or opens what does. */
export function isAdverbial(words: Words, chunk: Chunk): boolean {
  if (chunk.kind === 'word') return isAdverb(words, chunk.word);
  return chunk.kind === 'date' || chunk.kind === 'comma' || chunk.kind === 'preposition';
}
