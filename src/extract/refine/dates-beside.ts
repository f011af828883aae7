import type { Chunk } from '../clause/chunk.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { ReadSentence } from '../read-frames.ts';

/** Dates of the frame's sentence in front of its first verb, or anywhere where it has but one verb. */
export function datesBeside(frame: Frame, sentences: readonly ReadSentence[]): DateExpression[] {
  const chunks = sentences[frame.index]?.chunks ?? [];
  const firstVerb = chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
  return chunks.flatMap((chunk, k) => {
    if (chunk.kind !== 'date') return [];
    const before = chunks[k - 1];
    if (isReporting(before) || isReporting(chunks[k + 1])) return [];
    const since =
      before?.kind === 'preposition' && frame.sentence.words.events.boundaryPrepositions.has(before.word);
    if (k > firstVerb && isInOtherClause(chunks, firstVerb, k)) return [];
    return !since &&
      (k < firstVerb ||
        chunk.date.day !== null ||
        chunk.date.weekday !== null ||
        chunk.date.relative?.unit === 'day')
      ? [chunk.date]
      : [];
  });
}

/** A subordinate clause or a verb of the future stands between the verb and the date. */
function isInOtherClause(chunks: readonly Chunk[], verbAt: number, dateAt: number): boolean {
  return chunks
    .slice(verbAt + 1, dateAt)
    .some(
      (chunk) =>
        (chunk.kind === 'subordinator' && chunk.word !== 'that') ||
        (chunk.kind === 'verb' && (chunk.modal !== null || chunk.form === 'infinitive')),
    );
}

/** `said on Tuesday`: the day of the saying. */
function isReporting(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'verb' &&
    (chunk.classes.includes('report') || chunk.classes.includes('announce')) &&
    !chunk.classes.includes('sign')
  );
}

/** `the same afternoon`, `that day`: the last date told before. */
export function sameDay(frame: Frame, sentences: readonly ReadSentence[]): DateExpression[] {
  if (!frame.sentence.words.events.sameDay.test(lowerWords(frame.sentence))) return [];
  const day = dayBefore(frame, sentences);
  return day === null ? [] : [day];
}

/** The last day named in the sentences before a frame; null where none is. */
export function dayBefore(frame: Frame, sentences: readonly ReadSentence[]): DateExpression | null {
  for (let k = frame.index - 1; k >= 0; k--) {
    const date = sentences[k]?.chunks.findLast(
      (chunk) => chunk.kind === 'date' && (chunk.date.day !== null || chunk.date.weekday !== null),
    );
    if (date?.kind === 'date') return date.date;
  }
  return null;
}
