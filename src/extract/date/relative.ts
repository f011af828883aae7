import { numberInWords } from '../clause/number-in-words.ts';
import { lastPlaceWhere } from '../phrase/last-place.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import { calendarDateAt } from './calendar-date.ts';
import type { DateExpression } from './date-expression.ts';
import { blankDate } from './date-expression.ts';
import { yearOf } from './date-parts.ts';
import { weekdayDateAt, withDayBehind } from './weekday-date.ts';

type Relative = NonNullable<DateExpression['relative']>;

/** A date told from the day of writing (`yesterday`, `earlier this week`, `last May`, `two months ago`, `recently`), or null. */
export function relativeDateAt(sentence: TokenSentence, at: number): DateExpression | null {
  return namedDayAt(sentence, at) ?? shiftedAt(sentence, at) ?? timeAgoAt(sentence, at);
}

/** A day from the day of writing, with the date in brackets behind it (`today (Sunday, 9 May 2021)`, `yesterday (24)`). */
function namedDayAt(sentence: TokenSentence, at: number): DateExpression | null {
  const named = relativeDayAt(sentence, at);
  if (named?.relative?.unit !== 'day' || sentence.tokens[named.to]?.text !== '(') return named;
  const date = weekdayDateAt(sentence, named.to + 1) ?? calendarDateAt(sentence, named.to + 1);
  if (date === null || date.day === null || sentence.tokens[date.to]?.text !== ')')
    return withDayBehind(sentence, named);
  return {
    ...date,
    from: at,
    to: date.to + 1,
    relative: date.year === null ? date.relative : named.relative,
  };
}

/** `yesterday morning`, `recently`, `last night`, `this evening`. */
function relativeDayAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { relativeDays, recently, partsOfRelativeDay } = sentence.words.dates;
  const word = sentence.tokens[at]?.lower ?? '';
  const next = sentence.tokens[at + 1]?.lower ?? '';
  const day = relativeDays.get(word);
  if (day !== undefined) return relative(at, at + (partsOfRelativeDay.has(next) ? 2 : 1), 'day', day);
  if (recently.has(word)) return relative(at, at + 1, 'day', null);
  if (word === 'last' && next === 'night') return relative(at, at + 2, 'day', -1);
  if (word === 'this' && partsOfRelativeDay.has(next)) return relative(at, at + 2, 'day', 0);
  return null;
}

/** `last week`, `earlier this year`, `last May`; not `the same day`, which counts from another date. */
function shiftedAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens, words } = sentence;
  const within = withinAt(sentence, at);
  if (within !== null) return within;
  const start = words.dates.periodLeads.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const word = tokens[start]?.lower ?? '';
  const shift = words.dates.shifts.get(word);
  if (shift === undefined) return null;
  const isSame = words.dates.sameShifts.has(word);
  const unit = words.dates.units.get(tokens[start + 1]?.lower ?? '');
  if (unit === 'day' && words.dates.followingShifts.has(word)) return null;
  if (isSame && unit === 'year') return sameYear(sentence, at, start + 2);
  // `the last week of November`: counted in that month.
  if (unit !== undefined)
    return tokens[start + 2]?.lower === 'of' ? null : relative(at, start + 2, unit, shift);
  const calendar = isSame ? null : calendarDateAt(sentence, start + 1);
  if (calendar === null || calendar.year !== null) return null;
  return { ...calendar, from: at, direction: shift < 0 ? 'last' : shift > 0 ? 'next' : 'this' };
}

/** `sent a mission in 2014 and signed in the same year`: the year named before it in its sentence, else that of the writing. */
function sameYear(sentence: TokenSentence, at: number, to: number): DateExpression {
  const date = relative(at, to, 'year', 0);
  for (let k = at - 1; k >= 0; k--) {
    const year = yearOf(sentence, k);
    if (year !== null) return { ...date, relative: null, year };
  }
  return date;
}

/** `earlier in the month`; a part of a day counts from another date. */
function withinAt({ tokens, words }: TokenSentence, at: number): DateExpression | null {
  if (tokens[at + 1]?.lower !== 'in' || tokens[at + 2]?.lower !== 'the') return null;
  if (!words.dates.periodLeads.has(tokens[at]?.lower ?? '')) return null;
  const unit = words.dates.units.get(tokens[at + 3]?.lower ?? '');
  return unit === undefined || unit === 'day' ? null : relative(at, at + 4, unit, 0);
}

/** `three days ago`, `a year ago`. */
export function timeAgoAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens, words } = sentence;
  if (at > lastAgo(sentence) || !isAgoNear(sentence, at)) return null;
  const word = tokens[at]?.lower ?? '';
  if (word === 'a' && words.dates.fewWords.has(tokens[at + 1]?.lower ?? '')) return fewAgoAt(sentence, at);
  const worded = numberInWords(sentence, at);
  const to = worded?.to ?? at + 1;
  if (isLongAgo(sentence, at, to)) return relative(at, to + 2, 'year', LONG_AGO);
  if (!isAgo(sentence, to + 1)) return null;
  const one = word === 'a' || word === 'an' ? 1 : 0;
  const count = Number(word) || worded?.value || words.numbers.get(word) || one;
  const unit = words.dates.units.get(tokens[to]?.lower ?? '');
  return count === 0 || unit === undefined ? null : relative(at, to + 2, unit, -count);
}

/** `two hundred and fifty years ago` is so many tokens long. */
const LONGEST_AGO = 7;

/** Few sentences have such a time. */
const lastAgo = lastPlaceWhere(isAgo);

function isAgo({ tokens, words }: TokenSentence, at: number): boolean {
  return words.dates.agoWords.has(tokens[at]?.lower ?? '');
}

function isAgoNear(sentence: TokenSentence, at: number): boolean {
  for (let k = at + 1; k < at + LONGEST_AGO; k++) if (isAgo(sentence, k)) return true;
  return false;
}

/** Years back that stand for a time nobody counted. */
const LONG_AGO = -100;

/** `half a century ago`, `two decades ago`, `many years ago`. */
function isLongAgo(sentence: TokenSentence, at: number, to: number): boolean {
  const { tokens, words } = sentence;
  const { longUnits, longWords, units } = words.dates;
  const unit = tokens[to]?.lower ?? '';
  const isLong =
    longUnits.has(unit) || (units.get(unit) === 'year' && longWords.has(tokens[at]?.lower ?? ''));
  return isLong && isAgo(sentence, to + 1);
}

/** `a couple of months ago`: a few days are as good as last week, a few of the longer units about two of them. */
function fewAgoAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens, words } = sentence;
  const unitAt = tokens[at + 2]?.lower === 'of' ? at + 3 : at + 2;
  const unit = words.dates.units.get(tokens[unitAt]?.lower ?? '');
  if (unit === undefined || !isAgo(sentence, unitAt + 1)) return null;
  const short = unit === 'day' || unit === 'week';
  return relative(at, unitAt + 2, short ? 'week' : unit, short ? -1 : -2);
}

function relative(from: number, to: number, unit: Relative['unit'], by: number | null): DateExpression {
  return { ...blankDate(from, to), relative: { unit, by } };
}
