import { MONTH_ALTERNATIVES, monthNumber } from './months.ts';
import type { Span } from './span.ts';

/** A date with its year as it stands in a text. `value` is YYYY-MM-DD, or null where day and month can't be told apart. */
export interface WrittenDate extends Span {
  readonly value: string | null;
}

/** Which of two numbers comes first in dates such as 05/06/2005. */
export type DateOrder = 'day-first' | 'month-first';

const MONTH = `(?:${MONTH_ALTERNATIVES})`;
const ORDINAL = '(?:st|nd|rd|th|er|\\.|º)?';
const DATE = new RegExp(
  [
    '(?<!\\d)(?<y1>(?:19|20)\\d\\d)\\s?[-/.]\\s?(?<m1>\\d{1,2})\\s?[-/.]\\s?(?<d1>\\d{1,2})(?!\\d)',
    '(?<!\\d)(?<y2>(?:19|20)\\d\\d)\\s?[年년]\\s?(?<m2>\\d{1,2})\\s?[月월]\\s?(?<d2>\\d{1,2})\\s?[日일]',
    `(?<!\\d)(?<d3>\\d{1,2})${ORDINAL}[\\s-]?(?:(?:day )?of\\s|de\\s)?(?<m3>${MONTH})\\.?,?[\\s-]{0,2}(?:del?\\s|of\\s)?(?<y3>(?:19|20)\\d\\d)(?!\\d)`,
    `(?<!\\p{L})(?<m4>${MONTH})\\.?,?\\s{0,2}(?<d4>\\d{1,2})${ORDINAL}\\s?,?\\s?(?<y4>(?:19|20)\\d\\d)(?!\\d)`,
    '(?<!\\d)(?<a5>\\d{1,2})\\s?(?<s5>[-/.])\\s?(?<b5>\\d{1,2})\\s?\\k<s5>\\s?(?<y5>(?:19|20)\\d\\d)(?!\\d)',
  ].join('|'),
  'giu',
);

/**
 * The dates with a year in `text`, in order; spans count in `text`. Numeric dates with the year last are read where
 * only one reading is a date, or in the `order` that the article is known to use; with full stops the day is first.
 */
export function writtenDates(text: string, order: DateOrder | null): WrittenDate[] {
  const dates: WrittenDate[] = [];
  if (!/\d{4}/.test(text)) return dates;
  for (const match of text.matchAll(DATE)) {
    const value = isoValue(match.groups ?? {}, order);
    if (value !== undefined) dates.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return dates;
}

/** The order that the numeric dates of a text keep to, as far as at least one can be read in one way only. */
export function dateOrder(text: string): DateOrder | null {
  let order: DateOrder | null = null;
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:19|20)\d\d(?!\d)/g)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 === second > 12) continue;
    const found: DateOrder = first > 12 ? 'day-first' : 'month-first';
    if (order !== null && order !== found) return null;
    order = found;
  }
  return order;
}

/** YYYY-MM-DD, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

type Groups = Record<string, string | undefined>;

/** Undefined where the numbers are no date at all; null where they are one, but not which. */
function isoValue(g: Groups, order: DateOrder | null): string | null | undefined {
  if (g.y5 !== undefined)
    return numericValue(Number(g.a5), Number(g.b5), Number(g.y5), g.s5 === '.' ? 'day-first' : order);
  const year = Number(g.y1 ?? g.y2 ?? g.y3 ?? g.y4);
  const month = g.m1 ?? g.m2;
  const number = month === undefined ? monthNumber(g.m3 ?? g.m4 ?? '') : Number(month);
  return isoDay(year, number ?? 0, Number(g.d1 ?? g.d2 ?? g.d3 ?? g.d4)) ?? undefined;
}

function numericValue(
  first: number,
  second: number,
  year: number,
  order: DateOrder | null,
): string | null | undefined {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  if (dayFirst === null && monthFirst === null) return undefined;
  if (dayFirst === monthFirst || monthFirst === null) return dayFirst;
  if (dayFirst === null) return monthFirst;
  if (order === null) return null;
  return order === 'day-first' ? dayFirst : monthFirst;
}
