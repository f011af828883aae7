import type { Chunk } from '../clause/chunk.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';
import { ownersBefore } from './owners.ts';

/** How many words may say what of a visit it is at (`on the last day of`). */
const LONGEST_SETTING = 6;

/**
 * Whether the words before the visit at chunk `k` say that something was done on it (`during X’s visit`, `on the first day of
 * the visit`).
 */
export function isOnVisit(sentence: TokenSentence, chunks: readonly Chunk[], k: number): boolean {
  const opening = chunks[ownersBefore(chunks, k).at - 1];
  if (opening?.kind !== 'preposition') return false;
  const { visitOpenings, visitSettings } = sentence.words.frames;
  if (visitOpenings.has(opening.word)) return true;
  return visitSettings.test(lowerWords(sentence, Math.max(0, opening.to - LONGEST_SETTING), opening.to));
}
