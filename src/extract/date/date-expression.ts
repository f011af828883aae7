import type { TimeUnit } from '../lexicon/date-lexicon.ts';
import type { TokenRange } from '../phrase/phrase.ts';

/** A date as written, before anything is known about the article. Every part may be missing. */
export interface DateExpression extends TokenRange {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** Last day of a range, in `endMonth` or else in `month`. */
  readonly endDay: number | null;
  readonly endMonth: number | null;
  /** 0 for Sunday. */
  readonly weekday: number | null;
  /** `yesterday` is -1 day, `last month` -1 month, `this year` 0 years, `recently` null days. */
  readonly relative: { readonly unit: TimeUnit; readonly by: number | null } | null;
  /** A word that says before or after for a weekday or month: `last Friday`, `next May`. */
  readonly direction: 'last' | 'next' | 'this' | null;
}

/** A date expression with nothing known yet. */
export function blankDate(from: number, to: number): DateExpression {
  return {
    from,
    to,
    year: null,
    month: null,
    day: null,
    endDay: null,
    endMonth: null,
    weekday: null,
    relative: null,
    direction: null,
  };
}

/** `tomorrow`, `next week`, `next May`: a day to come, counted from that of writing. */
export function isAhead({ relative, direction }: DateExpression): boolean {
  return (relative?.by ?? 0) > 0 || direction === 'next';
}

/** `3 May`, `on Friday`: a day of the calendar or of the week. */
export function namesDay({ day, weekday }: DateExpression): boolean {
  return day !== null || weekday !== null;
}

/** Also one that is counted from that of writing: `yesterday`. */
export function tellsDay(date: DateExpression): boolean {
  return namesDay(date) || date.relative?.unit === 'day';
}
