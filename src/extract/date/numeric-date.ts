import type { CutSentence } from '../phrase/phrase.ts';
import type { DateExpression } from './date-expression.ts';
import { blankDate } from './date-expression.ts';

/** Number, mark, number, mark, number. */
const TOKENS = 5;

/** A date in numbers (`03.02.2022`, `2022-02-03`, `15/06/2005`) at `at`, or null. */
export function numericDateAt(sentence: CutSentence, at: number): DateExpression | null {
  if (sentence.tokens[at]?.kind !== 'number') return null;
  return dottedAt(sentence, at) ?? isoAt(sentence, at) ?? slashedAt(sentence, at);
}

/** `03.02.2022`, one token: with full stops the day always stands first. */
function dottedAt(sentence: CutSentence, at: number): DateExpression | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(sentence.tokens[at]?.text ?? '');
  if (match === null || Number(match[2]) > 12) return null;
  return { ...blankDate(at, at + 1), day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
}

function isoAt(sentence: CutSentence, at: number): DateExpression | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(textOf(sentence, at));
  if (match === null) return null;
  return {
    ...blankDate(at, at + TOKENS),
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  };
}

/** `15/06/2005` or `7/14/2021`: day and month where only one order makes a date, else the year alone. */
function slashedAt(sentence: CutSentence, at: number): DateExpression | null {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(textOf(sentence, at));
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const date = { ...blankDate(at, at + TOKENS), year: Number(match[3]) };
  if (first > 12 && second <= 12) return { ...date, month: second, day: first };
  if (second > 12 && first <= 12) return { ...date, month: first, day: second };
  return first === second ? { ...date, month: first, day: second } : date;
}

/** The text of the tokens that a date in numbers would take; empty where the sentence ends before. */
function textOf(sentence: CutSentence, at: number): string {
  const first = sentence.tokens[at];
  const last = sentence.tokens[at + TOKENS - 1];
  if (first === undefined || last === undefined) return '';
  return sentence.text.slice(first.start, last.end);
}
