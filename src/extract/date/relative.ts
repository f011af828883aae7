import type { TokenSentence } from '../phrase/phrase.ts';
import type { DateExpression } from './date-expression.ts';
import { blankDate } from './date-expression.ts';

type Relative = NonNullable<DateExpression['relative']>;
type CalendarReader = (sentence: TokenSentence, at: number) => DateExpression | null;

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const PARTS = new Set(['morning', 'afternoon', 'evening', 'noon', 'night']);
const UNITS: Readonly<Record<string, Relative['unit']>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  weekend: 'week',
  fortnight: 'week',
};
const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  same: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** A date told from the day of writing (`yesterday`, `earlier this week`, `last May`, `two months ago`, `recently`), or null. */
export function relativeAt(
  sentence: TokenSentence,
  at: number,
  calendarAt: CalendarReader,
): DateExpression | null {
  const word = (k: number) => sentence.tokens[at + k]?.lower ?? '';
  const day = DAYS[word(0)];
  if (day !== undefined) return relative(at, at + (PARTS.has(word(1)) ? 2 : 1), 'day', day);
  if (word(0) === 'recently' || word(0) === 'lately') return relative(at, at + 1, 'day', null);
  if (word(0) === 'last' && word(1) === 'night') return relative(at, at + 2, 'day', -1);
  if (word(0) === 'this' && PARTS.has(word(1))) return relative(at, at + 2, 'day', 0);
  const lead = ['earlier', 'later', 'late', 'early'].includes(word(0)) ? 1 : 0;
  const the = word(lead) === 'the' ? 1 : 0;
  const shift = SHIFTS[word(lead + the)];
  if (shift !== undefined) {
    const unit = UNITS[word(lead + the + 1)];
    if (unit === 'day' && ['next', 'following'].includes(word(lead + the))) return null;
    if (unit !== undefined && the === 0) return relative(at, at + lead + 2, unit, shift);
    const calendar =
      the === 0 && shift <= 1 && word(lead) !== 'same' ? calendarAt(sentence, at + lead + 1) : null;
    if (calendar !== null && calendar.year === null)
      return { ...calendar, from: at, direction: shift < 0 ? 'last' : shift > 0 ? 'next' : 'this' };
  }
  return agoAt(sentence, at);
}

/** `three days ago`, `a couple of months ago`. */
function agoAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens, words } = sentence;
  const word = (k: number) => tokens[at + k]?.lower ?? '';
  const counted =
    Number(word(0)) || words.numbers.get(word(0)) || (word(0) === 'a' || word(0) === 'an' ? 1 : 0);
  if (counted === 0) return null;
  if (word(0) === 'a' && ['couple', 'few'].includes(word(1))) {
    const of = word(2) === 'of' ? 1 : 0;
    const unit = UNITS[word(2 + of)];
    return unit !== undefined && word(3 + of) === 'ago'
      ? relative(
          at,
          at + 4 + of,
          unit === 'day' ? 'week' : unit,
          unit === 'month' || unit === 'year' ? -2 : -1,
        )
      : null;
  }
  const unit = UNITS[word(1)];
  return unit !== undefined && word(2) === 'ago' ? relative(at, at + 3, unit, -counted) : null;
}

function relative(from: number, to: number, unit: Relative['unit'], by: number | null): DateExpression {
  return { ...blankDate(from, to), relative: { unit, by } };
}
