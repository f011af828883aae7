import { isGivenMonth } from '../phrase/given-month.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { DateExpression } from './date-expression.ts';
import { blankDate } from './date-expression.ts';
import { dayOf, isRangeLink, monthOf, yearBehind } from './date-parts.ts';

/** A short month is an abbreviation, which needs a day or a year beside it. */
const LONGEST_ABBREVIATION = 3;
const COUNTED_LINKS = new Set([',', 'of']);

/**
 * A day and month in either order, or a month alone, each with or without a year, ranges included; null where none begins at
 * `at`.
 */
export function calendarDateAt(sentence: TokenSentence, at: number): DateExpression | null {
  const date = dayFirstAt(sentence, at) ?? monthFirstAt(sentence, at);
  return date === null || date.year !== null ? date : withCountedYear(sentence, date);
}

/** `June last year`, `on 8 June this year`: the year is counted from the day of writing; `the same year` from another date. */
function withCountedYear({ tokens, words }: TokenSentence, date: DateExpression): DateExpression {
  const skip = COUNTED_LINKS.has(tokens[date.to]?.lower ?? '') ? 1 : 0;
  const word = tokens[date.to + skip]?.lower ?? '';
  const by = words.dates.countedYears.has(word) ? words.dates.shifts.get(word) : undefined;
  const isYear = words.dates.units.get(tokens[date.to + skip + 1]?.lower ?? '') === 'year';
  if (by === undefined || !isYear) return date;
  return { ...date, to: date.to + skip + 2, relative: { unit: 'year', by } };
}

/** `28 July 2020`, `the 5th of May`, `5 to 10 March, 2017`, `28 July to 3 August 2020`, `4-6 May`. */
function dayFirstAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens } = sentence;
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const day = dayOf(sentence, start);
  if (day === null) return null;
  const last = lastDay(sentence, start + 1);
  const afterDays = last?.to ?? start + 1;
  const of = tokens[afterDays]?.lower === 'of' ? 1 : 0;
  const month = monthOf(sentence, afterDays + of);
  if (month === null) return null;
  const behind = afterDays + of + 1;
  const far = last === null ? lastDayOfOtherMonth(sentence, behind) : null;
  const year = yearBehind(sentence, far?.to ?? behind);
  return {
    ...blankDate(at, year.to),
    year: year.year,
    month,
    day,
    endDay: last?.day ?? far?.day ?? null,
    endMonth: far?.month ?? null,
  };
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
  if (day === null) return monthAlone(sentence, at, month);
  const last = lastDay(sentence, dayAt + 1);
  const far = last === null ? lastDayOfOtherMonth(sentence, dayAt + 1) : null;
  const year = yearBehind(sentence, last?.to ?? far?.to ?? dayAt + 1);
  return {
    ...blankDate(at, year.to),
    year: year.year,
    month,
    day,
    endDay: last?.day ?? far?.day ?? null,
    endMonth: far?.month ?? null,
  };
}

/** A month without a day: an abbreviation needs its year, and `may` its year or a word before it that makes a month of it. */
function monthAlone(sentence: TokenSentence, at: number, month: number): DateExpression | null {
  const { tokens, words } = sentence;
  const word = tokens[at]?.lower ?? '';
  const { year, to } = yearBehind(sentence, at + 1);
  if (year === null) {
    const ambiguous = words.dates.ambiguousMonths.has(word);
    if (!ambiguous && (tokens[at]?.text.length ?? 0) <= LONGEST_ABBREVIATION) return null;
    if (ambiguous && !words.dates.monthLeads.has(tokens[at - 1]?.lower ?? '')) return null;
    if (isGivenMonth(sentence, at)) return null;
  }
  return { ...blankDate(at, to), year, month };
}

/** `to 10`, `-10`, `and 10` behind a day. */
function lastDay(sentence: TokenSentence, at: number): { day: number; to: number } | null {
  const link = sentence.tokens[at]?.lower ?? '';
  if (!isRangeLink(sentence, at) && !sentence.words.dates.dayLinks.has(link)) return null;
  const day = dayOf(sentence, at + 1);
  return day === null ? null : { day, to: at + 2 };
}

/** `to 3 August` or `to August 3` behind a day and month. */
function lastDayOfOtherMonth(
  sentence: TokenSentence,
  at: number,
): { day: number; month: number; to: number } | null {
  if (!isRangeLink(sentence, at)) return null;
  const day = dayOf(sentence, at + 1) ?? dayOf(sentence, at + 2);
  const month = monthOf(sentence, at + 2) ?? monthOf(sentence, at + 1);
  return day === null || month === null ? null : { day, month, to: at + 3 };
}
