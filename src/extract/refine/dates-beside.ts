import type { Chunk } from '../clause/chunk.ts';
import { isOfOtherHappening } from '../clause/date-of-happening.ts';
import { isReporting, lendsDate } from '../clause/lends-date.ts';
import { isOtherDate } from '../clause/other-date.ts';
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
    if (isOtherDate(frame.sentence.words, chunks, k) || isOfSaying(frame, chunks, k, firstVerb)) return [];
    if (isOfParticiple(frame, chunks, k) || isOfAside(frame, chunks, k)) return [];
    if (isOfEnd(frame, chunks, firstVerb)) return [];
    if (k > firstVerb && isOfOtherHappening(frame.sentence.words, chunks, k, firstVerb)) return [];
    if (k > firstVerb && isInOtherClause(chunks, firstVerb, k)) return [];
    return k < firstVerb ||
      chunk.date.day !== null ||
      chunk.date.weekday !== null ||
      chunk.date.relative?.unit === 'day'
      ? [chunk.date]
      : [];
  });
}

/** `said on Tuesday`, or `On Tuesday X said` of what is told behind it: the day of the saying. */
function isOfSaying({ trigger }: Frame, chunks: readonly Chunk[], k: number, firstVerb: number): boolean {
  const before = chunks[k - 1]?.kind === 'preposition' ? chunks[k - 2] : chunks[k - 1];
  if ([before, chunks[k + 1]].some((beside) => beside?.kind === 'verb' && isReporting(beside))) return true;
  const main = chunks[firstVerb];
  return k < firstVerb && main?.kind === 'verb' && isReporting(main) && trigger.from > main.to;
}

/** `returned on Friday from Oslo, where she met X`: the day on which it was over. */
function isOfEnd({ trigger, sentence }: Frame, chunks: readonly Chunk[], firstVerb: number): boolean {
  const main = chunks[firstVerb];
  return (
    main?.kind === 'verb' && sentence.words.events.endingVerbs.has(main.lemma) && trigger.from >= main.to
  );
}

/** `After meeting X on Tuesday, …`, `Elected in 2022, …`: the day of the participle, unless it tells what the frame does. */
function isOfParticiple({ trigger }: Frame, chunks: readonly Chunk[], k: number): boolean {
  const verbAt = chunks.slice(0, k).findLastIndex((chunk) => chunk.kind === 'verb');
  const verb = chunks[verbAt];
  if (verb?.kind !== 'verb' || trigger.from <= verb.to || lendsDate(chunks, verbAt)) return false;
  return !chunks.slice(verbAt, k).some((chunk) => chunk.kind === 'comma');
}

/** `X, who took office in May 2023, is visiting …`: the day of what is said of X between commas. */
function isOfAside({ trigger }: Frame, chunks: readonly Chunk[], k: number): boolean {
  const who = chunks
    .slice(0, k)
    .findLastIndex((chunk) => chunk.kind === 'subordinator' && chunk.word !== 'that');
  const described = chunks[who - 2];
  const isSomebody =
    described?.kind === 'noun' &&
    described.list.items.some(({ kind }) => kind === 'person' || kind === 'office');
  if (chunks[who - 1]?.kind !== 'comma' || !isSomebody) return false;
  const end = chunks.findIndex((chunk, i) => i > k && chunk.kind === 'comma');
  const isWhole = !chunks.slice(who, k).some((chunk) => chunk.kind === 'comma');
  return end > 0 && isWhole && trigger.from >= (chunks[end]?.to ?? 0);
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
