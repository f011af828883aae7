import type { TokenSentence } from '../phrase/phrase.ts';
import { calendarDateAt } from './calendar-date.ts';
import type { DateExpression } from './date-expression.ts';
import { blankDate } from './date-expression.ts';
import { dayOf } from './date-parts.ts';
import { dayAndMonthAt, numericDateAt } from './numeric-date.ts';

/**
 * A weekday at `at`, with its date where that follows (`Friday`, `Friday, 3 May 2024`, `Friday (May 3)`, `Friday (3/5)`, `last
 * Friday`), or null.
 */
export function weekdayDateAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens, words } = sentence;
  const word = tokens[at]?.lower ?? '';
  const direction = word === 'last' || word === 'next' || word === 'this' ? word : null;
  const start = direction === null ? at : at + 1;
  const day = tokens[start];
  const weekday = day?.capital === true ? words.weekdays.get(day.lower) : undefined;
  if (weekday === undefined) return null;
  const behind = words.dates.partsOfDay.has(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  const bracket = tokens[behind]?.text === '(';
  const dateAt = bracket || tokens[behind]?.text === ',' ? behind + 1 : behind;
  const calendar =
    calendarDateAt(sentence, dateAt) ??
    numericDateAt(sentence, dateAt, weekday) ??
    (bracket ? dayAndMonthAt(sentence, dateAt) : null);
  if (calendar === null) return { ...withWeek(sentence, blankDate(at, behind)), weekday, direction };
  const closed = bracket && tokens[calendar.to]?.text === ')' ? calendar.to + 1 : calendar.to;
  return { ...calendar, from: at, to: closed, weekday, direction };
}

/** The week behind a weekday (`Tuesday last week`, `Tuesday of this week`), or else the number of its day. */
function withWeek(sentence: TokenSentence, date: DateExpression): DateExpression {
  const { tokens, words } = sentence;
  const at = tokens[date.to]?.lower === 'of' ? date.to + 1 : date.to;
  const by = words.dates.countedYears.has(tokens[at]?.lower ?? '')
    ? words.dates.shifts.get(tokens[at]?.lower ?? '')
    : undefined;
  const isWeek = words.dates.units.get(tokens[at + 1]?.lower ?? '') === 'week';
  if (by === undefined || !isWeek) return withDayBehind(sentence, date);
  return { ...date, to: at + 2, relative: { unit: 'week', by } };
}

/** The number of the day in brackets behind a weekday or `yesterday`: `Friday (23)`, `yesterday (24th)`. */
export function withDayBehind(sentence: TokenSentence, date: DateExpression): DateExpression {
  const { tokens } = sentence;
  if (tokens[date.to]?.text !== '(' || tokens[date.to + 2]?.text !== ')') return date;
  const day = dayOf(sentence, date.to + 1);
  return day === null ? date : { ...date, to: date.to + 3, day };
}
