import { distance } from 'fastest-levenshtein';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { DateExpression } from './date-expression.ts';
import { blankDate } from './date-expression.ts';
import { relativeAt } from './relative.ts';

const DASHES = new Set(['-', '–', '—', '‐', '‑', '/']);

/** The date at token `at` (`July 28, 2020`, `on the 29th`, `last Friday`), or null. Prepositions before it are not part of it. */
export function dateAt(sentence: TokenSentence, at: number): DateExpression | null {
  return (
    dottedAt(sentence, at) ??
    isoAt(sentence, at) ??
    numericAt(sentence, at) ??
    weekdayAt(sentence, at) ??
    calendarAt(sentence, at) ??
    relativeAt(sentence, at, calendarAt) ??
    yearAt(sentence, at) ??
    dayOnlyAt(sentence, at)
  );
}

/** `03.02.2022`: with full stops the day always stands first. */
function dottedAt(sentence: TokenSentence, at: number): DateExpression | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(sentence.tokens[at]?.text ?? '');
  if (match === null || Number(match[2]) > 12) return null;
  return { ...blankDate(at, at + 1), day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
}

function isoAt(sentence: TokenSentence, at: number): DateExpression | null {
  const first = sentence.tokens[at];
  const third = sentence.tokens[at + 4];
  if (first === undefined || third === undefined || first.kind !== 'number') return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(sentence.text.slice(first.start, third.end));
  return match === null
    ? null
    : { ...blankDate(at, at + 5), year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** `15/06/2005` or `7/14/2021`, where only one order makes a date. */
function numericAt(sentence: TokenSentence, at: number): DateExpression | null {
  const first = sentence.tokens[at];
  const third = sentence.tokens[at + 4];
  if (first === undefined || third === undefined || first.kind !== 'number') return null;
  const match =
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(sentence.text.slice(first.start, third.end)) ?? null;
  if (match === null) return null;
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const blank = { ...blankDate(at, at + 5), year };
  if (a > 12 && b <= 12) return { ...blank, month: b, day: a };
  if (b > 12 && a <= 12) return { ...blank, month: a, day: b };
  return a === b ? { ...blank, month: a, day: b } : blank;
}

/** `Friday`, `Friday, 3 May 2024`, `Friday (May 3)`, `last Friday`. */
function weekdayAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens, words } = sentence;
  const word = tokens[at]?.lower ?? '';
  const direction = word === 'last' || word === 'next' || word === 'this' ? word : null;
  const start = direction === null ? at : at + 1;
  const weekday = words.weekdays.get(tokens[start]?.lower ?? '');
  if (weekday === undefined || tokens[start]?.capital !== true) return null;
  let next = start + 1;
  if (['morning', 'afternoon', 'evening', 'night'].includes(tokens[next]?.lower ?? '')) next++;
  const bracket = tokens[next]?.text === '(' ? 1 : 0;
  const joined = tokens[next]?.text === ',' || bracket === 1 ? next + 1 : next;
  const calendar = calendarAt(sentence, joined);
  if (calendar === null) return { ...blankDate(at, next), weekday, direction };
  const closed = bracket === 1 && tokens[calendar.to]?.text === ')' ? calendar.to + 1 : calendar.to;
  return { ...calendar, from: at, to: closed, weekday, direction };
}

/** A day and month in either order, or a month alone, each with or without a year, ranges included. */
export function calendarAt(sentence: TokenSentence, at: number): DateExpression | null {
  return dayFirstAt(sentence, at) ?? monthFirstAt(sentence, at);
}

function dayOf(sentence: TokenSentence, at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(sentence.tokens[at]?.lower ?? '');
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function monthOf(sentence: TokenSentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token === undefined || !token.capital) return null;
  return sentence.words.months.get(token.lower) ?? misspeltMonth(sentence, at);
}

/** `Janurary 9`: a month one letter off, before or behind a number. */
function misspeltMonth(sentence: TokenSentence, at: number): number | null {
  const token = sentence.tokens[at];
  const beside = sentence.tokens[at - 1]?.kind === 'number' || sentence.tokens[at + 1]?.kind === 'number';
  if (token === undefined || !beside || token.text.length < 6) return null;
  for (const [name, month] of sentence.words.months)
    if (name.length > 5 && distance(name, token.lower) === 1) return month;
  return null;
}

function yearOf(sentence: TokenSentence, at: number): number | null {
  const text = sentence.tokens[at]?.text ?? '';
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= 1800 && year <= 2100 ? year : null;
}

/** A year behind a day and month, a comma or `of` between them or not. */
function yearBehind(sentence: TokenSentence, at: number): { year: number | null; to: number } {
  const skip = sentence.tokens[at]?.text === ',' || sentence.tokens[at]?.lower === 'of' ? 1 : 0;
  const year = yearOf(sentence, at + skip);
  if (year !== null) return { year, to: at + skip + 1 };
  return { year: null, to: at };
}

/** `28 July 2020`, `the 5th of May`, `5 to 10 March, 2017`, `28 July to 3 August 2020`, `4-6 May`. */
function dayFirstAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens } = sentence;
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const day = dayOf(sentence, start);
  if (day === null) return null;
  const second = rangeEnd(sentence, start + 1);
  const afterDays = second === null ? start + 1 : second.to;
  const of = tokens[afterDays]?.lower === 'of' ? 1 : 0;
  const month = monthOf(sentence, afterDays + of);
  if (month === null) return null;
  const behind = afterDays + of + 1;
  const far = second === null ? farEnd(sentence, behind) : null;
  const year = yearBehind(sentence, far?.to ?? behind);
  return {
    ...blankDate(at, year.to),
    year: year.year,
    month,
    day,
    endDay: second?.day ?? far?.day ?? null,
    endMonth: far?.month ?? null,
  };
}

/** `to 10`, `-10`, `and 10` behind a day. */
function rangeEnd(sentence: TokenSentence, at: number): { day: number; to: number } | null {
  const link = sentence.tokens[at]?.lower ?? '';
  if (
    !DASHES.has(link) &&
    link !== 'to' &&
    link !== 'and' &&
    link !== 'until' &&
    link !== 'through' &&
    link !== '&'
  )
    return null;
  const day = dayOf(sentence, at + 1);
  return day === null ? null : { day, to: at + 2 };
}

/** `to 3 August` or `to August 3` behind a day and month. */
function farEnd(sentence: TokenSentence, at: number): { day: number; month: number; to: number } | null {
  const link = sentence.tokens[at]?.lower ?? '';
  if (!DASHES.has(link) && link !== 'to' && link !== 'until' && link !== 'through') return null;
  const [a, b] = [at + 1, at + 2];
  const day = dayOf(sentence, a) ?? dayOf(sentence, b);
  const month = monthOf(sentence, b) ?? monthOf(sentence, a);
  return day === null || month === null ? null : { day, month, to: at + 3 };
}

/** `July 28, 2020`, `March, 5th`, `May 27-29`, `July 22 to 24`, `June 2021`, `May`. */
function monthFirstAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens } = sentence;
  const month = monthOf(sentence, at);
  if (month === null) return null;
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
  const the = tokens[at + 1]?.lower === 'the' ? 1 : 0;
  const dayAt = at + 1 + comma + the;
  const day = dayOf(sentence, dayAt);
  if (day === null) {
    const year = yearBehind(sentence, at + 1);
    const short = (tokens[at]?.text.length ?? 0) <= 3 && tokens[at]?.lower !== 'may';
    if (short && year.year === null) return null;
    const may =
      tokens[at]?.lower === 'may' &&
      year.year === null &&
      !['in', 'of', 'last', 'this', 'next', 'since', 'early', 'late', 'mid-may', 'by'].includes(
        tokens[at - 1]?.lower ?? '',
      );
    return may ? null : { ...blankDate(at, year.to), year: year.year, month };
  }
  const second = rangeEnd(sentence, dayAt + 1);
  const far = second === null ? farEnd(sentence, dayAt + 1) : null;
  const year = yearBehind(sentence, second?.to ?? far?.to ?? dayAt + 1);
  return {
    ...blankDate(at, year.to),
    year: year.year,
    month,
    day,
    endDay: second?.day ?? far?.day ?? null,
    endMonth: far?.month ?? null,
  };
}

/** A bare year after a word that makes a date of it (`in 2018`). */
function yearAt(sentence: TokenSentence, at: number): DateExpression | null {
  const year = yearOf(sentence, at);
  if (year === null) return null;
  const before = sentence.tokens[at - 1]?.lower ?? '';
  const next = sentence.tokens[at + 1]?.lower ?? '';
  if (
    ![
      'in',
      'since',
      'during',
      'throughout',
      'year',
      'until',
      'by',
      'from',
      'to',
      'early',
      'late',
      'of',
      'vertragsunterzeichnung',
      'and',
      'before',
      'after',
      '(',
    ].includes(before)
  )
    return null;
  if (
    /^(?:people|members|companies|students|enterprises|guests|cars|units|km|meters|percent|delegates)$/.test(
      next,
    )
  )
    return null;
  return { ...blankDate(at, at + 1), year };
}

/** `the 29th` after `on`. */
function dayOnlyAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens } = sentence;
  const the = tokens[at]?.lower === 'the' ? 1 : 0;
  const before = tokens[at - 1]?.lower ?? '';
  const ofThe =
    before === 'of' && ['morning', 'afternoon', 'evening', 'night'].includes(tokens[at - 2]?.lower ?? '');
  if ((before !== 'on' && !ofThe) || !/^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[at + the]?.lower ?? ''))
    return null;
  const next = tokens[at + the + 1];
  const day = dayOf(sentence, at + the);
  if (
    day === null ||
    (next !== undefined &&
      next.kind === 'word' &&
      !['with', 'in', 'at', 'and', 'to', 'by', 'for', 'of'].includes(next.lower))
  )
    return null;
  const month =
    next?.lower === 'of' && tokens[at + the + 2]?.lower === 'this' && tokens[at + the + 3]?.lower === 'month';
  return { ...blankDate(at, at + the + 1 + (month ? 3 : 0)), day };
}
