import type { Chunk } from '../clause/chunk.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { Frame } from './frame.ts';
import { lowerWords } from './lower-words.ts';

/** Within so many words a sentence says that it tells of the last time. */
const OPENING = 5;

/**
 * `The last time X met Y was in Lund in 2017`: what the frames of such a sentence tell is history of the date behind `was`, and
 * nothing without one. Other frames stay as they are.
 */
export function ofLastTime(
  sentence: TokenSentence,
  chunks: readonly Chunk[],
  frames: readonly Frame[],
): Frame[] {
  if (!sentence.words.frames.lastTime.test(lowerWords(sentence, 0, OPENING))) return [...frames];
  const at = chunks.findIndex(
    (chunk, k) => chunk.kind === 'verb' && chunk.classes.includes('be') && chunks[k - 1]?.kind !== 'word',
  );
  const was = chunks[at];
  if (was?.kind !== 'verb') return [...frames];
  const dates = chunks
    .slice(at)
    .flatMap((chunk): DateExpression[] => (chunk.kind === 'date' ? [chunk.date] : []));
  if (dates.length === 0) return [];
  return frames
    .filter((frame) => frame.trigger.to <= was.from)
    .map((frame) => ({ ...frame, dates, background: true, weak: false }));
}
