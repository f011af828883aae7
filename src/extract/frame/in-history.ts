import type { Chunk } from '../clause/chunk.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { Frame } from './frame.ts';

/**
 * `X previously visited Oslo in May, where he met Y`: what such a relative clause tells is of the same history and day. Other
 * frames stay as they are.
 */
export function inHistory(
  { words }: TokenSentence,
  chunks: readonly Chunk[],
  frames: readonly Frame[],
): Frame[] {
  const { whereWords } = words.clauses.sentences;
  return frames.map((frame) => {
    const history = frames.find((told) => told.background && isThere(chunks, told, frame, whereWords));
    if (history === undefined) return frame;
    const dates = frame.dates.length > 0 ? frame.dates : history.dates;
    return { ...frame, background: true, dates };
  });
}

/** A `where` opens the clause of the second frame behind the first, and no other clause stands between. */
function isThere(
  chunks: readonly Chunk[],
  history: Frame,
  { background, dates, trigger, status }: Frame,
  whereWords: ReadonlySet<string>,
): boolean {
  const isOwnDay = dates.some((date) => !history.dates.includes(date));
  if (background || status !== 'happened' || isOwnDay || trigger.from < history.trigger.to) return false;
  const between = chunks.filter(({ from, to }) => from >= history.trigger.to && to <= trigger.from);
  const opening = between.findLastIndex(({ kind }) => kind === 'subordinator');
  const where = between[opening];
  const isOther = between.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  return where?.kind === 'subordinator' && whereWords.has(where.word) && !isOther;
}
