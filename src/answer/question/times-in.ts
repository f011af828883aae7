import type { ParsedComponents } from 'chrono-node';
import { strict } from 'chrono-node/en';
import type { Span } from '../../article/span.ts';
import { englishMonth, stepped, type Time, timeOf } from './calendar.ts';

/** A time that a question names. `to` is its last day, month or year, the same as `from` for a single one. */
export interface NamedTime extends Span {
  readonly from: Time;
  readonly to: Time;
  /** It was worked out from the day it is asked on, which the question does not say. */
  readonly relative: boolean;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const MONTH_AND_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(${MONTH})(?:,| of)? ((?:1[5-9]|20)\\d\\d)(?!\\p{N})`,
  'giu',
);
const BARE_MONTH = new RegExp(
  `(?<=(?<!\\p{L})(?:in|of|during|since|until|till|from|to|between|and|before|after|by|last|this) )(${MONTH})(?!\\p{L})`,
  'giu',
);
const YEAR = /(?<![\p{L}\p{N}.,/-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}])(?![.,]\p{N})/gu;
const NEAR = /(?<!\p{L})(last|past|previous|this|next|coming) (year|month)(?!\p{L})/giu;
const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
};

/**
 * The times that `question` names, in order. Days in all their spellings are read by chrono; months, years and `last year`
 * here, since chrono's strict mode leaves them out. What is relative counts from `today` (`YYYY-MM-DD`), and a day or month
 * without a year is its latest one up to then.
 */
export function timesIn(question: string, today: Time): readonly NamedTime[] {
  const times: NamedTime[] = [];
  const add = (found: readonly NamedTime[]) => {
    times.push(
      ...found.filter((one) => times.every(({ start, end }) => one.end <= start || end <= one.start)),
    );
  };
  add(days(question, today));
  add(matches(question, MONTH_AND_YEAR, ([, month = '', year]) => months(month, Number(year))));
  add(matches(question, NEAR, ([, which = '', unit = '']) => near(which, unit, today)));
  add(matches(question, BARE_MONTH, ([, month = '']) => latest(month, today)));
  add(matches(question, YEAR, ([year]) => ({ from: year, to: year, relative: false })));
  return times.sort((a, b) => a.start - b.start);
}

function days(question: string, today: Time): readonly NamedTime[] {
  const now = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  return strict.parse(question, now, { forwardDate: false }).flatMap(({ index, text, start, end }) => {
    // `in the year` is no time by itself, though chrono takes it for one.
    if (!/\d| ago$/.test(text)) return [];
    const from = timeIn(start, today);
    const to = end ? timeIn(end, today) : from;
    if (!from || !to) return [];
    const relative = !start.isCertain('year') || !/\d{4}/.test(text);
    return [{ from, to, relative, start: index, end: index + text.length }];
  });
}

/** The parts that were said; nothing for a mere hour or weekday. */
function timeIn(parts: ParsedComponents, today: Time): Time | undefined {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null) return undefined;
  if (parts.isCertain('year') && !parts.isCertain('month')) return timeOf(year);
  if (month === null || !parts.isCertain('month')) return undefined;
  if (day === null || !parts.isCertain('day')) return timeOf(year, month);
  const time = timeOf(year, month, day);
  if (parts.isCertain('year')) return time;
  const thisYear = timeOf(Number(today.slice(0, 4)), month, day);
  return thisYear > today ? timeOf(Number(today.slice(0, 4)) - 1, month, day) : thisYear;
}

function matches(
  question: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Omit<NamedTime, 'start' | 'end'> | undefined,
): readonly NamedTime[] {
  return [...question.matchAll(pattern)].flatMap((match) => {
    const time = read(match);
    return time ? [{ ...time, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function months(name: string, year: number): Omit<NamedTime, 'start' | 'end'> | undefined {
  const month = englishMonth(name);
  if (month === undefined) return undefined;
  const time = timeOf(year, month);
  return { from: time, to: time, relative: false };
}

function latest(name: string, today: Time): Omit<NamedTime, 'start' | 'end'> | undefined {
  const month = englishMonth(name);
  if (month === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  const time = timeOf(month > Number(today.slice(5, 7)) ? year - 1 : year, month);
  return { from: time, to: time, relative: true };
}

function near(which: string, unit: string, today: Time): Omit<NamedTime, 'start' | 'end'> {
  const now = unit.toLowerCase() === 'year' ? today.slice(0, 4) : today.slice(0, 7);
  const time = stepped(now, STEPS[which.toLowerCase()] ?? 0);
  return { from: time, to: time, relative: true };
}
