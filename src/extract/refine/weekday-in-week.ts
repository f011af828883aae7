import { addDays, weekdayOf } from '../date/calendar.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { DateContext } from '../date/resolve.ts';
import type { EventDate } from '../event.ts';
import { spanOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { isBareWeekday } from './weekday-in-diary.ts';

/** The week that an article tells of is named at its head: within so many sentences. */
const HEAD = 2;
const DAYS_OF_WEEK = 7;

/**
 * The day of a bare weekday in an article that opens with the week that it tells of (`Last week a delegation visited us … On Thursday
 * the guests met X`): in that week. Null where the head names no week of the past, or a day besides.
 */
export function weekdayInWeek(
  date: DateExpression,
  sentences: readonly ReadSentence[],
  { published, ahead }: DateContext,
): EventDate | null {
  if (!isBareWeekday(date) || date.weekday === null || published === null || ahead) return null;
  const week = weekAtHead(date, sentences);
  if (week === null) return null;
  const sinceMonday = (weekdayOf(published.value) + 6) % DAYS_OF_WEEK;
  const monday = addDays(published.value, DAYS_OF_WEEK * week.by - sinceMonday);
  const value = addDays(monday, (date.weekday + 6) % DAYS_OF_WEEK);
  const note = `weekday of the week told of, counted from the ${published.name} ${published.value}`;
  const spans = published.span === null ? [week.span] : [week.span, published.span];
  return { value, end: null, basis: 'inferred', note, spans };
}

/** The past week in the first sentences that stand before a date, where they name no other time. */
function weekAtHead(date: DateExpression, sentences: readonly ReadSentence[]) {
  let week: { by: number; span: ReturnType<typeof spanOf> } | null = null;
  for (const [index, { sentence, chunks }] of sentences.entries())
    for (const chunk of chunks) {
      if (chunk.kind !== 'date') continue;
      if (chunk.date === date) return week;
      if (isBareWeekday(chunk.date)) continue;
      const { relative } = chunk.date;
      const isPastWeek = relative?.unit === 'week' && (relative.by ?? 0) < 0;
      if (!isPastWeek || relative.by === null || index >= HEAD || week !== null) return null;
      week = { by: relative.by, span: spanOf(sentence, chunk.date) };
    }
  return week;
}
