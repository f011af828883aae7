import type { Span } from '../../article/span.ts';
import type { EventDate } from '../event.ts';
import type { AnniversaryYear } from './anniversary.ts';
import { addDays, addMonths, isoDay, weekdayOf } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';

/** What is known of an article's time. */
export interface DateContext {
  /** `YYYY-MM-DD`, and where it stands. */
  readonly published: { readonly value: string; readonly span: Span | null } | null;
  /** Dates of the body that have their year, to lend it to the same day named without one. */
  readonly complete: readonly DateExpression[];
  readonly anniversary: AnniversaryYear | null;
  /** Whether the event lies ahead of the writing. */
  readonly ahead: boolean;
}

/** Months in words, for notes. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date expression at `span` made a date. An unknown year gives a null value with a note that says what is known. */
export function resolveDate(expression: DateExpression, span: Span, context: DateContext): EventDate {
  if (expression.year !== null) return stated(expression, expression.year, span, 'stated', null, []);
  if (expression.month !== null) return withYear(expression, expression.month, span, context);
  const near = expression.weekday === null ? null : withinRange(expression.weekday, context.complete);
  if (near !== null && (context.published === null || context.ahead))
    return {
      value: near,
      end: null,
      basis: 'inferred',
      note: 'weekday placed by the dates that the article states',
      spans: [span],
    };
  if (context.published === null) return unknown(span, 'the article has no date to count from');
  if (expression.weekday !== null) return onWeekday(expression, expression.weekday, span, context);
  if (expression.relative !== null) return counted(expression, span, context);
  return onDay(expression, span, context);
}

function stated(
  expression: DateExpression,
  year: number,
  span: Span,
  basis: EventDate['basis'],
  note: string | null,
  more: readonly Span[],
): EventDate {
  const { month, day } = expression;
  const two = (n: number) => String(n).padStart(2, '0');
  const full = month !== null && day !== null ? isoDay(year, month, day) : null;
  const value = full ?? (month !== null ? `${year}-${two(month)}` : `${year}`);
  const end =
    full !== null && expression.endDay !== null && month !== null
      ? isoDay(year, expression.endMonth ?? month, expression.endDay)
      : null;
  return { value, end, basis, note, spans: [span, ...more] };
}

function unknown(span: Span, note: string): EventDate {
  return { value: null, end: null, basis: 'unknown', note, spans: [span] };
}

/** Day and month without a year: from the published date, from the same day told with its year, or from an anniversary. */
function withYear(expression: DateExpression, month: number, span: Span, context: DateContext): EventDate {
  const { published, anniversary } = context;
  if (published !== null) {
    const year = nearestYear(expression, month, published.value, context.ahead);
    return stated(
      expression,
      year,
      span,
      'inferred',
      `year taken from the published date ${published.value}`,
      published.span === null ? [] : [published.span],
    );
  }
  const complete = context.complete.find(
    (other) =>
      other.month === month &&
      other.day !== null &&
      expression.day !== null &&
      other.day <= expression.day &&
      expression.day <= (other.endDay ?? other.day),
  );
  if (complete?.year != null)
    return stated(
      expression,
      complete.year,
      span,
      'inferred',
      'year taken from the same day elsewhere in the article',
      [],
    );
  if (anniversary !== null)
    return stated(
      expression,
      anniversary.year,
      span,
      'inferred',
      'year worked out from a founding year and an anniversary',
      anniversary.spans,
    );
  const day = expression.day === null ? '' : `${expression.day} `;
  return unknown(span, `${day}${MONTHS[month - 1]}; the year is not stated`);
}

/** The year that puts the day closest before the published date, or after it where it lies ahead. */
function nearestYear(expression: DateExpression, month: number, published: string, ahead: boolean): number {
  const year = Number(published.slice(0, 4));
  const day = isoDay(year, month, expression.day ?? 1) ?? `${year}-01-01`;
  if (expression.direction === 'next' || (ahead && expression.direction === null))
    return day < addDays(published, -60) ? year + 1 : year;
  return day > addDays(published, 1) && expression.direction !== 'this' ? year - 1 : year;
}

function fromPublished(
  value: string,
  span: Span,
  published: NonNullable<DateContext['published']>,
  what: string,
): EventDate {
  return {
    value,
    end: null,
    basis: 'inferred',
    note: `${what} counted from the published date ${published.value}`,
    spans: published.span === null ? [span] : [span, published.span],
  };
}

/** `on Tuesday`: the last one up to the published day; the next one for what lies ahead. */
function onWeekday(expression: DateExpression, weekday: number, span: Span, context: DateContext): EventDate {
  const published = context.published as NonNullable<DateContext['published']>;
  const back = (weekdayOf(published.value) - weekday + 7) % 7;
  const forward = expression.direction === 'next' || context.ahead;
  const shift = forward ? (7 - back) % 7 || 7 : expression.direction === 'last' && back === 0 ? -7 : -back;
  return fromPublished(addDays(published.value, shift), span, published, 'weekday');
}

/** The one day of that name in a range of at most a week that the article states in full. */
function withinRange(weekday: number, complete: readonly DateExpression[]): string | null {
  for (const { year, month, day, endDay, endMonth } of complete) {
    if (year === null || month === null || day === null) continue;
    const first = isoDay(year, month, day);
    const last = endDay === null ? first : isoDay(year, endMonth ?? month, endDay);
    if (first === null || last === null || addDays(first, 6) < last) continue;
    for (let at = first; at <= last; at = addDays(at, 1)) if (weekdayOf(at) === weekday) return at;
  }
  return null;
}

/** `yesterday`, `last month`, `two years ago`, `recently`. */
function counted(expression: DateExpression, span: Span, context: DateContext): EventDate {
  const published = context.published as NonNullable<DateContext['published']>;
  const { unit, by } = expression.relative as NonNullable<DateExpression['relative']>;
  if (by === null) return recentYear(span, published);
  if (unit === 'day') return fromPublished(addDays(published.value, by), span, published, 'day');
  if (unit === 'month')
    return fromPublished(
      Math.abs(by) > 1 ? addMonths(published.value, by).slice(0, 4) : addMonths(published.value, by),
      span,
      published,
      'month',
    );
  if (unit === 'year')
    return fromPublished(String(Number(published.value.slice(0, 4)) + by), span, published, 'year');
  const monday = addDays(published.value, -((weekdayOf(published.value) + 6) % 7) + 7 * by);
  const sunday = addDays(monday, 6);
  const shared =
    monday.slice(0, 7) === sunday.slice(0, 7)
      ? monday.slice(0, 7)
      : monday.slice(0, 4) === sunday.slice(0, 4)
        ? monday.slice(0, 4)
        : null;
  return shared === null
    ? unknown(span, 'a week across two years')
    : fromPublished(shared, span, published, 'week');
}

/** News without a date is of the year of its publication, except in the first days of a year. */
export function recentYear(span: Span | null, published: NonNullable<DateContext['published']>): EventDate {
  const spans = [...(span === null ? [] : [span]), ...(published.span === null ? [] : [published.span])];
  if (published.value.slice(5) < '01-08')
    return {
      value: null,
      end: null,
      basis: 'unknown',
      note: `no date stated; published on ${published.value}`,
      spans,
    };
  return {
    value: published.value.slice(0, 4),
    end: null,
    basis: 'inferred',
    note: `no date stated; published on ${published.value}`,
    spans,
  };
}

/** `on the 29th`: of the published month, or of the one before. */
function onDay(expression: DateExpression, span: Span, context: DateContext): EventDate {
  const published = context.published as NonNullable<DateContext['published']>;
  if (expression.day === null) return unknown(span, 'no day is stated');
  const ahead = Number(published.value.slice(8)) < expression.day && !context.ahead;
  const month = ahead ? addMonths(published.value, -1) : published.value.slice(0, 7);
  const value = isoDay(Number(month.slice(0, 4)), Number(month.slice(5)), expression.day);
  return value === null ? unknown(span, 'no such day') : fromPublished(value, span, published, 'month');
}
