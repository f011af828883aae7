import { isoDay, weekdayOf } from '../date/calendar.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { Frame } from '../frame/frame.ts';
import type { Draft } from './draft.ts';

/** Whether a frame tells of another day than the draft does; `year` is that of publication, null where it is not known. */
export function datesClash(draft: Draft, frame: Pick<Frame, 'dates'>, year: number | null): boolean {
  return draft.frames.some((told) =>
    told.dates.some((a) =>
      frame.dates.some((b) => clash(a, b) || isOtherWeekday(a, b, year) || isOtherWeekday(b, a, year)),
    ),
  );
}

/** `on 14 May` and `on Wednesday`, where 14 May was none. */
function isOtherWeekday(day: DateExpression, weekday: DateExpression, year: number | null): boolean {
  const of = day.year ?? year;
  if (of === null || day.month === null || day.day === null || day.endDay !== null) return false;
  if (weekday.weekday === null || weekday.day !== null) return false;
  const iso = isoDay(of, day.month, day.day);
  return iso !== null && weekdayOf(iso) !== weekday.weekday;
}

/** Two dates that cannot be of one day. */
function clash(a: DateExpression, b: DateExpression): boolean {
  if (a.day !== null && b.day !== null && a.endDay === null && b.endDay === null) {
    const months = a.month !== null && b.month !== null && a.month !== b.month;
    return months || a.day !== b.day;
  }
  if (a.year !== null && b.year !== null && a.year !== b.year) return true;
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) return true;
  return (
    a.month !== null && b.month !== null && a.month !== b.month && a.endMonth === null && b.endMonth === null
  );
}
