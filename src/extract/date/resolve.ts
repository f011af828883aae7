import type { Span } from '../../article/span.ts';
import type { EventDate } from '../event.ts';
import type { AnniversaryYear } from './anniversary.ts';
import { addDays, addMonths, isoDay, weekdayOf } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';
import { dayWithin } from './weekday-in-range.ts';

/** The day from which an article counts (`YYYY-MM-DD`), where it stands, and what notes call it (`published date`). */
type Published = { readonly value: string; readonly span: Span | null; readonly name: string };

/** What is known of an article's time. */
export interface DateContext {
  readonly published: Published | null;
  /** Dates of the body that have their year, to lend it to the same day named without one. */
  readonly complete: readonly DateExpression[];
  readonly anniversary: AnniversaryYear | null;
  /** The year in the name of what took place, and where it stands (`the 2018 Annual Gala`). */
  readonly named: { readonly year: number; readonly span: Span } | null;
  /** Whether the event lies ahead of the writing. */
  readonly ahead: boolean;
  /** Whether a verb in the past tells of it (`met X on 9 June`), so that no day to come is meant. */
  readonly done: boolean;
}

/** Before this day (`MM-DD`) undated news may be of the year before. */
const FRESH_YEAR_ENDS = '01-08';

/** Months in words, for notes. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A date expression at `span` made a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. An unknown year gives a null value with a note
 * that says what is known.
 */
export function resolveDate(expression: DateExpression, span: Span, context: DateContext): EventDate {
  const { published, ahead } = context;
  if (expression.year !== null) return stated(expression, expression.year, span, 'stated', null, []);
  if (expression.month !== null) return withYear(expression, expression.month, span, context);
  const near = expression.weekday === null ? null : dayWithin(expression.weekday, context.complete);
  if (near !== null && (published === null || ahead))
    return {
      value: near,
      end: null,
      basis: 'inferred',
      note: 'weekday placed by the dates that the article states',
      spans: [span],
    };
  if (published === null) return unknown(span, 'the article has no date to count from');
  if (expression.day !== null) return onDay(expression.day, span, published, ahead);
  if (expression.weekday !== null && expression.relative?.by != null)
    return fromPublished(
      addDays(mondayOf(published.value, expression.relative.by), (expression.weekday + 6) % 7),
      span,
      published,
      'weekday',
    );
  if (expression.weekday !== null)
    return onWeekday(expression.weekday, expression.direction, span, published, ahead);
  if (expression.relative !== null) return counted(expression.relative, span, published);
  return unknown(span, 'no day is stated');
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
  // `30 December to 2 January 2023`: the year that is written is that of the last day.
  const turns = month !== null && expression.endMonth !== null && expression.endMonth < month;
  const first = turns && expression.year !== null ? year - 1 : year;
  const full = month !== null && day !== null ? isoDay(first, month, day) : null;
  const value = full ?? (month !== null ? `${first}-${two(month)}` : `${first}`);
  const end =
    full !== null && expression.endDay !== null && month !== null
      ? isoDay(turns ? first + 1 : first, expression.endMonth ?? month, expression.endDay)
      : null;
  return { value, end, basis, note, spans: [span, ...more] };
}

function unknown(span: Span, note: string): EventDate {
  return { value: null, end: null, basis: 'unknown', note, spans: [span] };
}

/** Day and month without a year: from the published date, from the same day told with its year, or from an anniversary. */
function withYear(expression: DateExpression, month: number, span: Span, context: DateContext): EventDate {
  const { published, anniversary, named } = context;
  if (published !== null) {
    const counted = expression.relative?.by;
    const year =
      counted == null
        ? nearestYear(expression, month, published.value, context)
        : Number(published.value.slice(0, 4)) + counted;
    return stated(
      expression,
      year,
      span,
      'inferred',
      `year taken from the ${published.name} ${published.value}`,
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
  if (named !== null)
    return stated(expression, named.year, span, 'inferred', 'year taken from the name of the gathering', [
      named.span,
    ]);
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

/** A day so many days after that of publication is of no year before, where no verb says that it is past. */
const SOON = 30;

/** The year that puts the day closest before the published date, or after it where it lies ahead. */
function nearestYear(
  expression: DateExpression,
  month: number,
  published: string,
  { ahead, done }: DateContext,
): number {
  const year = Number(published.slice(0, 4));
  const day = isoDay(year, month, expression.day ?? 1) ?? `${year}-01-01`;
  if (expression.direction === 'next' || (ahead && expression.direction === null))
    return day < addDays(published, -60) ? year + 1 : year;
  // `at its meeting on 31 March` in an article of 24 March tells of what is to come.
  const isNear = !done && expression.day !== null && day <= addDays(published, SOON);
  return day > addDays(published, 1) && !isNear && expression.direction !== 'this' ? year - 1 : year;
}

function fromPublished(value: string, span: Span, published: Published, what: string): EventDate {
  return {
    value,
    end: null,
    basis: 'inferred',
    note: `${what} counted from the ${published.name} ${published.value}`,
    spans: published.span === null ? [span] : [span, published.span],
  };
}

/** So few days after a weekday `last Friday` may be either of two. */
const JUST_PAST = 2;

/** `on Tuesday`: the last one up to the published day; the next one for what lies ahead. */
function onWeekday(
  weekday: number,
  direction: DateExpression['direction'],
  span: Span,
  published: Published,
  ahead: boolean,
): EventDate {
  const back = (weekdayOf(published.value) - weekday + 7) % 7;
  const forward = direction === 'next' || ahead;
  const latest = addDays(published.value, -back);
  if (!forward && direction === 'last' && back > 0 && back <= JUST_PAST)
    return shared(addDays(latest, -7), latest, span, published, 'one of two weekdays,');
  const backward = direction === 'last' && back === 0 ? -7 : -back;
  const shift = forward ? 7 - back : backward;
  return fromPublished(addDays(published.value, shift), span, published, 'weekday');
}

/** From so many years back on, fives and tens are round numbers. */
const ROUGHLY = -10;

/** `yesterday`, `last month`, `two years ago`, `recently`. */
function counted(
  { unit, by }: NonNullable<DateExpression['relative']>,
  span: Span,
  published: Published,
): EventDate {
  if (by === null) return recentYear(span, published);
  if (unit === 'day') return fromPublished(addDays(published.value, by), span, published, 'day');
  if (unit === 'week') return inWeek(by, span, published);
  if (unit === 'year' && by <= ROUGHLY && by % 5 === 0)
    return unknown(span, 'so many years are a rough count');
  if (unit === 'year')
    return fromPublished(String(Number(published.value.slice(0, 4)) + by), span, published, 'year');
  const month = addMonths(published.value, by);
  // Somebody who counts back several months counts roughly: only the year is safe.
  return fromPublished(Math.abs(by) > 1 ? month.slice(0, 4) : month, span, published, 'month');
}

/** `last week`: the month, or else the year, that its Monday and Sunday share. */
function inWeek(by: number, span: Span, published: Published): EventDate {
  const monday = mondayOf(published.value, by);
  return shared(monday, addDays(monday, 6), span, published, 'week');
}

/** The Monday of a day's week moved by a number of weeks. */
function mondayOf(day: string, by: number): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * by);
}

/** The month, or else the year, that two days share. */
function shared(first: string, last: string, span: Span, published: Published, what: string): EventDate {
  for (const length of ['YYYY-MM'.length, 'YYYY'.length])
    if (first.slice(0, length) === last.slice(0, length))
      return fromPublished(first.slice(0, length), span, published, what);
  return unknown(span, `${what} across two years`);
}

/** News without a date is of the year of its publication, except in the first days of a year. */
export function recentYear(span: Span | null, published: Published): EventDate {
  const note = `no date stated; ${published.name} ${published.value}`;
  const spans = [span, published.span].filter((each) => each !== null);
  return published.value.slice('YYYY-'.length) < FRESH_YEAR_ENDS
    ? { value: null, end: null, basis: 'unknown', note, spans }
    : { value: published.value.slice(0, 4), end: null, basis: 'inferred', note, spans };
}

/** `on the 29th`: of the published month, or of the one before. */
function onDay(day: number, span: Span, published: Published, ahead: boolean): EventDate {
  const before = Number(published.value.slice(8)) < day && !ahead;
  const month = addMonths(published.value, before ? -1 : 0);
  const value = isoDay(Number(month.slice(0, 4)), Number(month.slice(5)), day);
  return value === null ? unknown(span, 'no such day') : fromPublished(value, span, published, 'month');
}
