import { addDays, isoDay, weekdayOf } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';

/** In a longer range a weekday comes more than once. */
const LONGEST_RANGE = 7;

/**
 * The one day (`YYYY-MM-DD`) of that weekday (0 for Sunday) in a range of at most a week that the article states in full, or
 * null.
 */
export function dayWithin(weekday: number, complete: readonly DateExpression[]): string | null {
  for (const { year, month, day, endDay, endMonth } of complete) {
    if (year === null || month === null || day === null) continue;
    const first = isoDay(year, month, day);
    const last = endDay === null ? first : isoDay(year, endMonth ?? month, endDay);
    if (first === null || last === null || addDays(first, LONGEST_RANGE - 1) < last) continue;
    for (let at = first; at <= last; at = addDays(at, 1)) if (weekdayOf(at) === weekday) return at;
  }
  return null;
}
