import type { TokenSentence } from '../phrase/phrase.ts';
import { calendarDateAt } from './calendar-date.ts';
import type { DateExpression } from './date-expression.ts';
import { blankDate } from './date-expression.ts';

/** A weekday at `at`, with its date where that follows (`Friday`, `Friday, 3 May 2024`, `Friday (May 3)`, `last Friday`), or null. */
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
  const calendar = calendarDateAt(sentence, bracket || tokens[behind]?.text === ',' ? behind + 1 : behind);
  if (calendar === null) return { ...blankDate(at, behind), weekday, direction };
  const closed = bracket && tokens[calendar.to]?.text === ')' ? calendar.to + 1 : calendar.to;
  return { ...calendar, from: at, to: closed, weekday, direction };
}
