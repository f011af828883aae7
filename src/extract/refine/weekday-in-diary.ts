import { addDays, weekdayOf } from '../date/calendar.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { DateContext } from '../date/resolve.ts';
import type { EventDate } from '../event.ts';
import type { ReadSentence } from '../read-frames.ts';
import { resolveIn } from './dates-told.ts';

/** A diary of days longer past than these is not news that counts by weekdays. */
const LONGEST_PAST = 45;

/**
 * The day of a bare weekday behind a day told with its weekday and its date (`On Saturday, 4 May, … On Monday …`): the first such
 * weekday after it. Null where none is told before it, or where that day would lie ahead of the writing.
 */
export function weekdayInDiary(
  date: DateExpression,
  sentences: readonly ReadSentence[],
  context: DateContext,
): EventDate | null {
  const { published, ahead } = context;
  if (!isBareWeekday(date) || date.weekday === null || published === null || ahead) return null;
  const before = dayBefore(date, sentences);
  if (before === null) return null;
  const told = resolveIn(before.sentence.sentence, before.date, context);
  if (told.value === null || told.value < addDays(published.value, -LONGEST_PAST)) return null;
  const value = addDays(told.value, (date.weekday - weekdayOf(told.value) + 7) % 7);
  if (value > published.value || value === told.value) return null;
  const note = `weekday counted from ${told.value}, told before it`;
  return { value, end: null, basis: 'inferred', note, spans: told.spans };
}

/** A weekday without a date, a direction or a week of its own. */
export function isBareWeekday({ weekday, day, month, year, relative, direction }: DateExpression): boolean {
  return weekday !== null && [day, month, year, relative, direction].every((part) => part === null);
}

/** The last day told with its weekday and its date before a date of the article. */
function dayBefore(
  date: DateExpression,
  sentences: readonly ReadSentence[],
): { date: DateExpression; sentence: ReadSentence } | null {
  let last: { date: DateExpression; sentence: ReadSentence } | null = null;
  for (const sentence of sentences)
    for (const chunk of sentence.chunks) {
      if (chunk.kind !== 'date') continue;
      if (chunk.date === date) return last;
      const { weekday, month, day, endDay } = chunk.date;
      if (weekday !== null && month !== null && day !== null && endDay === null)
        last = { date: chunk.date, sentence };
    }
  return null;
}
