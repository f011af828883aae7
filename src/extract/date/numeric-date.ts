import type { CutSentence } from '../phrase/phrase.ts';
import { isoDay, weekdayOf } from './calendar.ts';
import type { DateExpression } from './date-expression.ts';
import { blankDate } from './date-expression.ts';

/** Number, mark, number, mark, number. */
const TOKENS = 5;
const MONTHS = 12;

/**
 * A date in numbers (`03.02.2022`, `2022-02-03`, `15/06/2005`) at `at`, or null. The weekday (0 for Sunday) before it, where one
 * stands there, settles the order of day and month.
 */
export function numericDateAt(
  sentence: CutSentence,
  at: number,
  weekday: number | null = null,
): DateExpression | null {
  if (sentence.tokens[at]?.kind !== 'number') return null;
  return dottedAt(sentence, at) ?? isoAt(sentence, at) ?? slashedAt(sentence, at, weekday);
}

/** `20/3` at `at`, a day and month where only one order makes a date, else neither; null for anything else. */
export function dayAndMonthAt({ tokens }: CutSentence, at: number): DateExpression | null {
  const [first, mark, second] = tokens.slice(at, at + 3);
  if (first?.kind !== 'number' || mark?.text !== '/' || second?.kind !== 'number') return null;
  const numbers = [Number(first.text), Number(second.text)] as const;
  return { ...blankDate(at, at + 3), ...inOrder(...numbers) };
}

/** `03.02.2022`, one token: with full stops the day always stands first. */
function dottedAt(sentence: CutSentence, at: number): DateExpression | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(sentence.tokens[at]?.text ?? '');
  if (match === null || Number(match[2]) > 12) return null;
  return { ...blankDate(at, at + 1), day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
}

/** `2022-02-03`, `2017/6/15`: the year before the month. */
function isoAt(sentence: CutSentence, at: number): DateExpression | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(textOf(sentence, at));
  const [month, day] = [Number(match?.[3]), Number(match?.[4])];
  if (match === null || month > 12 || day > 31) return null;
  return { ...blankDate(at, at + TOKENS), year: Number(match[1]), month, day };
}

/** `15/06/2005` or `7/14/2021`: day and month where only one order makes a date or falls on the weekday, else the year alone. */
function slashedAt(sentence: CutSentence, at: number, weekday: number | null): DateExpression | null {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(textOf(sentence, at));
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const date = { ...blankDate(at, at + TOKENS), year: Number(match[3]) };
  return { ...date, ...(inOrder(first, second) ?? onWeekday(date.year, first, second, weekday)) };
}

type DayAndMonth = { readonly day: number; readonly month: number };

/** Two numbers of which only one can be the month; null where either may be. */
function inOrder(first: number, second: number): DayAndMonth | null {
  if (second <= MONTHS && (first > MONTHS || first === second)) return { day: first, month: second };
  return first <= MONTHS && second > MONTHS ? { day: second, month: first } : null;
}

/** The order in which the day falls on that weekday; null where both do, or none. */
function onWeekday(year: number, first: number, second: number, weekday: number | null): DayAndMonth | null {
  const orders = [
    { day: first, month: second },
    { day: second, month: first },
  ].filter(({ day, month }) => {
    const iso = isoDay(year, month, day);
    return iso !== null && weekdayOf(iso) === weekday;
  });
  return orders.length === 1 ? (orders[0] ?? null) : null;
}

/** The text of the tokens that a date in numbers would take; empty where the sentence ends before. */
function textOf(sentence: CutSentence, at: number): string {
  const first = sentence.tokens[at];
  const last = sentence.tokens[at + TOKENS - 1];
  if (first === undefined || last === undefined) return '';
  return sentence.text.slice(first.start, last.end);
}
