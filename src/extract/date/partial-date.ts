import type { TokenSentence } from '../phrase/phrase.ts';
import type { DateExpression } from './date-expression.ts';
import { blankDate } from './date-expression.ts';
import { dayOf, yearOf } from './date-parts.ts';

/** A bare year behind a word that makes a date of it (`in 2018`), or null. */
export function bareYearAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens } = sentence;
  const { yearLeads, countedNouns } = sentence.words.dates;
  const year = yearOf(sentence, at);
  if (year === null) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (before !== '(' && !yearLeads.has(before)) return null;
  if (isJoinedToOther(sentence, at)) return null;
  if (countedNouns.has(tokens[at + 1]?.lower ?? '')) return null;
  return { ...blankDate(at, at + 1), year };
}

/** `the 1996 and 2000 primaries`: a year joined to one that dates nothing itself. */
function isJoinedToOther(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const isJoined = words.dates.dayLinks.has(tokens[at - 1]?.lower ?? '');
  return isJoined && yearOf(sentence, at - 2) !== null && bareYearAt(sentence, at - 2) === null;
}

/** A day of a month not named (`on the 29th`, `on the morning of the 29th`, `on the 29th of this month`), or null. */
export function bareDayAt(sentence: TokenSentence, at: number): DateExpression | null {
  const { tokens, words } = sentence;
  const dayAt = tokens[at]?.lower === 'the' ? at + 1 : at;
  const day = dayOf(sentence, dayAt);
  if (day === null) return null;
  const ordinal = /\d\D+$/.test(tokens[dayAt]?.text ?? '');
  if (!ordinal || !isBehindOn(sentence, at)) return null;
  const next = tokens[dayAt + 1];
  if (next?.kind === 'word' && !words.dates.dayFollowers.has(next.lower)) return null;
  const ofThisMonth = ['of', 'this', 'month'].every((word, k) => tokens[dayAt + 1 + k]?.lower === word);
  return { ...blankDate(at, dayAt + (ofThisMonth ? 4 : 1)), day };
}

/** Behind `on` or `morning of`. */
function isBehindOn(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'on' || (before === 'of' && words.dates.partsOfDay.has(tokens[at - 2]?.lower ?? ''));
}
