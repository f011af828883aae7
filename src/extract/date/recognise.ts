import type { TokenSentence } from '../phrase/phrase.ts';
import { calendarDateAt } from './calendar-date.ts';
import type { DateExpression } from './date-expression.ts';
import { numericDateAt } from './numeric-date.ts';
import { bareDayAt, bareYearAt } from './partial-date.ts';
import { relativeDateAt, timeAgoAt } from './relative.ts';
import { weekdayDateAt } from './weekday-date.ts';

/** The date at token `at` (`July 28, 2020`, `on the 29th`, `last Friday`), or null. Prepositions before it are not part of it. */
export function dateAt(sentence: TokenSentence, at: number): DateExpression | null {
  if (!mayOpen(sentence, at)) return timeAgoAt(sentence, at);
  return (
    numericDateAt(sentence, at) ??
    weekdayDateAt(sentence, at) ??
    calendarDateAt(sentence, at) ??
    relativeDateAt(sentence, at) ??
    bareYearAt(sentence, at) ??
    bareDayAt(sentence, at)
  );
}

/** Whether anything but a time ago can begin with a token: a number, a capital letter or one of few words does. */
function mayOpen({ tokens, words }: TokenSentence, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' || token?.capital === true || words.openings.dates.has(token?.lower ?? '');
}
