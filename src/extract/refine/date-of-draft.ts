import type { Article } from '../../article/article.ts';
import { sliceOf } from '../../article/span.ts';
import type { Chunk } from '../clause/chunk.ts';
import type { AnniversaryYear } from '../date/anniversary.ts';
import { anniversaryYear } from '../date/anniversary.ts';
import type { DateExpression } from '../date/date-expression.ts';
import { addDays } from '../date/calendar.ts';
import type { DateContext } from '../date/resolve.ts';
import { recentYear, resolveDate } from '../date/resolve.ts';
import type { EventDate } from '../event.ts';
import type { Frame } from '../frame/frame.ts';
import { spanOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Draft } from './draft.ts';

const UNDATED: EventDate = { value: null, end: null, basis: 'unknown', note: null, spans: [] };

/** What an article says about time, read once. */
export function timeOf(article: Article, sentences: readonly ReadSentence[]): Omit<DateContext, 'ahead'> {
  const complete = sentences.flatMap(({ chunks }) =>
    chunks.flatMap((chunk) =>
      chunk.kind === 'date' && chunk.date.year !== null && chunk.date.day !== null ? [chunk.date] : [],
    ),
  );
  const published = article.published;
  return {
    published: published === null ? null : { value: published.value, span: published.span },
    complete,
    anniversary: published === null ? anniversaryYear(article.text) : null,
  };
}

/**
 * When a draft took place: by the date in its own clauses, else by one in its sentence, else by that of the event it happened
 * at, else, for news told as fresh, in the year of publication; otherwise unknown.
 */
export function dateOfDraft(
  draft: Draft,
  time: Omit<DateContext, 'ahead'>,
  article: Article,
  sentences: readonly ReadSentence[],
): EventDate {
  const context: DateContext = { ...time, ahead: draft.status === 'planned' };
  const own = best(
    draft.frames.flatMap((frame) => frame.dates.map((date) => resolveIn(frame, date, context))),
  );
  const beside =
    own ??
    best(
      draft.frames.flatMap((frame) =>
        datesBeside(frame, sentences).map((date) => resolveIn(frame, date, context)),
      ),
    );
  const same =
    beside ??
    best(
      draft.frames.flatMap((frame) =>
        sameDay(frame, sentences).map((date) =>
          resolveIn({ ...frame, sentence: sentenceOf(date, sentences) ?? frame.sentence }, date, context),
        ),
      ),
    );
  const after = same ?? dayAfter(draft, time, article, sentences);
  const found = after ?? inherited(draft, time, article, sentences) ?? UNDATED;
  if (found.value !== null || draft.background || draft.status !== 'happened')
    return explain(found, article, time.anniversary);
  const period = found.basis === 'unknown' ? periodOf(article, sentences) : null;
  if (period !== null) return period;
  if (time.published !== null && found.basis === 'unknown' && isFresh(draft))
    return recentYear(null, time.published);
  return explain(found, article, time.anniversary);
}

/** The sentence whose tokens a date counts. */
function sentenceOf(date: DateExpression, sentences: readonly ReadSentence[]) {
  return sentences.find((read) => read.chunks.some((chunk) => chunk.kind === 'date' && chunk.date === date))
    ?.sentence;
}

function resolveIn(frame: Frame, date: DateExpression, context: DateContext): EventDate {
  return resolveDate(date, spanOf(frame.sentence, date), context);
}

/** The most exact date, the first of equals; an unknown one that has something to say where there is no other. */
function best(dates: readonly EventDate[]): EventDate | null {
  let found: EventDate | null = null;
  for (const date of dates)
    if (found === null || rank(date) > rank(found)) found = date;
  return found;
}

/** More exact before less, stated before inferred. */
function rank(date: EventDate): number {
  return (date.value?.length ?? 0) * 2 + (date.basis === 'stated' ? 1 : 0);
}

/** Dates of the frame's sentence in front of its first verb, or anywhere where it has but one verb. */
function datesBeside(frame: Frame, sentences: readonly ReadSentence[]): DateExpression[] {
  const chunks = sentences[frame.index]?.chunks ?? [];
  const firstVerb = chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
  return chunks.flatMap((chunk, k) => {
    if (chunk.kind !== 'date') return [];
    const before = chunks[k - 1];
    if (isReporting(before) || isReporting(chunks[k + 1])) return [];
    const since =
      before?.kind === 'preposition' && ['since', 'until', 'by', 'before', 'from'].includes(before.word);
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
  return chunks.slice(verbAt + 1, dateAt).some((chunk) => (chunk.kind === 'subordinator' && chunk.word !== 'that') || (chunk.kind === 'verb' && (chunk.modal !== null || chunk.form === 'infinitive')));
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
function sameDay(frame: Frame, sentences: readonly ReadSentence[]): DateExpression[] {
  const words = frame.sentence.tokens.map((token) => token.lower).join(' ');
  if (!/\b(?:that|the same|on the same) (?:day|morning|afternoon|evening|night)\b|^(?:later )?in the (?:morning|afternoon|evening)\b|^(?:afterwards|later|then|subsequently|earlier)\b/.test(words)) return [];
  for (let k = frame.index - 1; k >= 0; k--) {
    const date = sentences[k]?.chunks.findLast(
      (chunk) => chunk.kind === 'date' && (chunk.date.day !== null || chunk.date.weekday !== null),
    );
    if (date?.kind === 'date') return [date.date];
  }
  return [];
}

/** The date of the event that this one happened at, told before it. */
function inherited(
  draft: Draft,
  time: Omit<DateContext, 'ahead'>,
  article: Article,
  sentences: readonly ReadSentence[],
): EventDate | null {
  if (draft.before === null || draft.background || draft.before.background || draft.status !== 'happened')
    return null;
  const date = dateOfDraft(draft.before, time, article, sentences);
  if (date.value?.length === 4 && date.basis === 'stated') return inherited({ ...draft, before: draft.before.before }, time, article, sentences);
  const earlier = date.end === null || draft.before.before === null ? null : dateOfDraft(draft.before.before, time, article, sentences);
  if (earlier?.value != null && date.value !== null && date.end !== null && earlier.value >= date.value && earlier.value <= date.end) return { ...earlier, basis: 'inferred', note: earlier.note ?? 'date of the event told just before it' };
  if (date.value === null) return date.spans.length > 0 ? date : null;
  const note = date.note ?? 'date of the event told just before it';
  return { ...date, basis: 'inferred', note };
}

/** `On the following day`: the day after that of the event told before. */
function dayAfter(draft: Draft, time: Omit<DateContext, 'ahead'>, article: Article, sentences: readonly ReadSentence[]): EventDate | null {
  const next = draft.frames.some((frame) => /\b(?:the (?:following|next) day|the day after)\b/.test(frame.sentence.tokens.slice(0, 10).map((token) => token.lower).join(' ')));
  const before = next && draft.before !== null ? dateOfDraft(draft.before, time, article, sentences) : null;
  if (before?.value?.length !== 10) return null;
  return { ...before, value: addDays(before.value, 1), end: null, basis: 'inferred', note: `the day after ${before.value}` };
}

/** A look back on one year: the title names it and the first sentence begins with it. */
function periodOf(article: Article, sentences: readonly ReadSentence[]): EventDate | null {
  const first = sentences[0]?.sentence;
  if (first === undefined) return null;
  const opening = /^(?:in|during|throughout|over)\s+(?:the\s+year\s+)?(\d{4})\b/i.exec(
    article.text.slice(first.start, first.end),
  );
  const year = opening?.[1];
  if (opening === null || year === undefined || !article.title.value.includes(year)) return null;
  return {
    value: year,
    end: null,
    basis: 'inferred',
    note: `the article looks back on ${year}`,
    spans: [{ start: first.start, end: first.start + opening[0].length }],
  };
}

/** Told in the perfect, or at the top of the article. */
function isFresh(draft: Draft): boolean {
  return draft.frames.some((frame) => frame.index === 0 || frame.dates.some((date) => date.relative !== null));
}

/** A year worked out from two phrases is explained by quoting both. */
function explain(date: EventDate, article: Article, anniversary: AnniversaryYear | null): EventDate {
  if (anniversary === null || date.basis !== 'inferred' || !date.spans.includes(anniversary.spans[0]))
    return date;
  const [founding, years] = anniversary.spans.map((span) => sliceOf(article.text, span).replace(/\s+/g, ' '));
  return { ...date, note: `year inferred from “${founding}” and “${years}”` };
}
