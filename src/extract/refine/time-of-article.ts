import type { Article } from '../../article/article.ts';
import { writtenDates } from '../../article/written-date.ts';
import type { Chunk } from '../clause/chunk.ts';
import { anniversaryYear } from '../date/anniversary.ts';
import { addDays, isoDay } from '../date/calendar.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { DateContext } from '../date/resolve.ts';
import type { EventDate } from '../event.ts';
import { isToCome } from '../frame/is-to-come.ts';
import { spanOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { sentenceOf } from './dates-told.ts';
import { dayOfDateline } from './day-of-dateline.ts';

/** What an article says about time. */
export type ArticleTime = Omit<DateContext, 'ahead' | 'done' | 'named'>;

/** Reads once what an article says about time: when it was published, its complete dates, its anniversary year. */
export function timeOf(article: Article, sentences: readonly ReadSentence[]): ArticleTime {
  const complete = sentences.flatMap(({ sentence, chunks }) =>
    chunks.flatMap((chunk, k) =>
      chunk.kind === 'date' &&
      chunk.date.year !== null &&
      chunk.date.day !== null &&
      !isOfPlan(sentence, chunks, k)
        ? [chunk.date]
        : [],
    ),
  );
  const published =
    dayOfWriting(sentences, complete) ??
    dayOfDateline(article) ??
    (article.published === null ? titleDate(article) : { ...article.published, name: 'published date' });
  return {
    published,
    complete,
    anniversary: published === null ? anniversaryYear(article.text) : null,
  };
}

/** `welcomed the proposed visit of X on 7 March 2023`: the date right behind what is still to come says nothing of other days. */
function isOfPlan(sentence: ReadSentence['sentence'], chunks: readonly Chunk[], at: number): boolean {
  const before = chunks.slice(0, at).findLastIndex(({ kind }) => kind === 'happening' || kind === 'verb');
  return isToCome(sentence, chunks, before);
}

/** The day that the text itself calls today, or counts from (`today (Sunday, 9 May 2021)`). */
function dayOfWriting(
  sentences: readonly ReadSentence[],
  complete: readonly DateExpression[],
): ArticleTime['published'] {
  const date = complete.find(({ relative, endDay }) => relative?.unit === 'day' && endDay === null);
  const sentence = date === undefined ? undefined : sentenceOf(date, sentences);
  if (date?.relative?.by == null || date.year === null || date.month === null || date.day === null)
    return null;
  const day = isoDay(date.year, date.month, date.day);
  if (day === null || sentence === undefined) return null;
  return {
    value: addDays(day, -date.relative.by),
    span: spanOf(sentence, date),
    name: 'day of writing',
  };
}

/** `Minister's meeting with X: 11 December 2021`: where nothing says when an article was published, the day that ends its title. */
function titleDate({ title }: Article): ArticleTime['published'] {
  const [date, ...more] = writtenDates(title.value, null);
  if (title.span === null || date === undefined || date.value === null || more.length > 0) return null;
  const asWritten = title.span.end - title.span.start === title.value.length;
  // `Council inaugurated (2013-02-24)`: brackets may close behind the day.
  const isLast = /^[)\]]?$/.test(title.value.slice(date.end));
  if (!asWritten || !isLast) return null;
  const span = { start: title.span.start + date.start, end: title.span.start + date.end };
  return { value: date.value, span, name: 'date in the title' };
}

/** A look back on one year: the title names it and the first sentence begins with it. */
export function periodOf(article: Article, sentences: readonly ReadSentence[]): EventDate | null {
  const first = sentences[0]?.sentence;
  if (first === undefined) return null;
  const opening = first.words.events.yearInReview.exec(article.text.slice(first.start, first.end));
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
