import type { DateExpression } from '../date/date-expression.ts';
import { blankDate } from '../date/date-expression.ts';
import { numericDateAt } from '../date/numeric-date.ts';
import * as words from '../lexicon/german/dates.ts';
import type { CutSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { isWeekday } from './tokens.ts';

const LAST_DAY = 31;
const EARLIEST_YEAR = 1850;
const LATEST_YEAR = 2100;

/**
 * The German date at `at` (`3. Mai 2021`, `Dienstag, 3. Mai`, `kürzlich`, `vergangene Woche`), or null. Prepositions are no
 * part of it.
 */
export function germanDateAt(sentence: CutSentence, at: number): DateExpression | null {
  return (
    numericDateAt(sentence, at) ??
    shortNumericAt(sentence, at) ??
    weekdayAt(sentence, at) ??
    calendarAt(sentence, at) ??
    relativeAt(sentence, at) ??
    yearAt(sentence, at)
  );
}

/** `Dienstag`, `Donnerstagabend, 3. Mai`, `vergangenen Freitag`, `gestrigen Dienstag (3. Mai)`. */
function weekdayAt(sentence: CutSentence, at: number): DateExpression | null {
  const shift = words.shifts.get(wordAt(sentence, at));
  const relative = words.relativeAdjectives.get(wordAt(sentence, at));
  const start = shift === undefined && relative === undefined ? at : at + 1;
  const word = wordAt(sentence, start);
  if (sentence.tokens[start]?.capital !== true || !isWeekday(word)) return null;
  const weekday = words.weekdays.get(word.replace(words.partOfDay, '')) ?? words.weekdays.get(word);
  if (weekday === undefined) return null;
  const mark = /^[,(]$/.test(wordAt(sentence, start + 1)) ? start + 2 : start + 1;
  const article = wordAt(sentence, mark) === 'den' || wordAt(sentence, mark) === 'dem' ? mark + 1 : mark;
  const calendar = numericDateAt(sentence, article) ?? calendarAt(sentence, article);
  if (calendar !== null) {
    const closed = wordAt(sentence, start + 1) === '(' && wordAt(sentence, calendar.to) === ')' ? 1 : 0;
    return { ...calendar, from: at, to: calendar.to + closed, weekday };
  }
  if (relative !== undefined) return { ...blankDate(at, start + 1), relative: { unit: 'day', by: relative } };
  const direction = shift === undefined || shift === 0 ? null : shift < 0 ? 'last' : 'next';
  return { ...blankDate(at, start + 1), weekday, direction };
}

/** `3. Mai 2021`, `7. bis 11. August`, `28. April bis 3. Mai`, `3./4. Mai`, `vierten August`, `Anfang Mai 2021`. */
function calendarAt(sentence: CutSentence, at: number): DateExpression | null {
  const first = dayAt(sentence, at);
  if (first === null) return monthAt(sentence, at);
  const last = rangeEnd(sentence, first.to);
  const end = last?.to ?? first.to;
  const month = words.months.get(wordAt(sentence, end));
  if (month === undefined || sentence.tokens[end]?.capital !== true) return null;
  const far = last === null ? farEnd(sentence, end + 1) : null;
  const year = yearBehind(sentence, far?.to ?? end + 1);
  return {
    ...blankDate(at, year.to),
    year: year.year,
    month,
    day: first.day,
    endDay: last?.day ?? far?.day ?? null,
    endMonth: far?.month ?? null,
  };
}

/** A month alone, with a shift, a part of it or a year (`im Mai`, `vergangenen Mai`, `Mitte Mai 2021`). */
function monthAt(sentence: CutSentence, at: number): DateExpression | null {
  const shift = words.shifts.get(wordAt(sentence, at));
  const start = shift !== undefined || /^(?:anfang|mitte|ende)$/.test(wordAt(sentence, at)) ? at + 1 : at;
  const month = words.months.get(wordAt(sentence, start));
  const token = sentence.tokens[start];
  if (month === undefined || token?.capital !== true) return null;
  const { year, to } = yearBehind(sentence, start + 1);
  if (year === null && token.text.length < 4 && token.lower !== 'mai') return null;
  const isName = sentence.tokens[start + 1]?.capital === true && year === null;
  if (isName && !/^(?:im|seit|bis|ab|vom)$/.test(wordAt(sentence, start - 1))) return null;
  const direction = shift === undefined ? null : shift < 0 ? 'last' : shift > 0 ? 'next' : 'this';
  return { ...blankDate(at, to), year, month, direction };
}

interface Day {
  readonly day: number;
  readonly to: number;
}

/** `3.` or `dritten`. */
function dayAt(sentence: CutSentence, at: number): Day | null {
  const text = sentence.tokens[at]?.text ?? '';
  const word = words.dayWords.get(wordAt(sentence, at));
  if (word !== undefined) return { day: word, to: at + 1 };
  const day = Number(text);
  if (!/^\d{1,2}$/.test(text) || day < 1 || day > LAST_DAY || wordAt(sentence, at + 1) !== '.') return null;
  return { day, to: at + 2 };
}

/** `bis 11.`, `bis zum 11.`, `und 11.`, `/11.`, `–11.` behind a first day. */
function rangeEnd(sentence: CutSentence, at: number): Day | null {
  if (!/^(?:bis|und|\/|-|–)$/.test(wordAt(sentence, at))) return null;
  return dayAt(sentence, wordAt(sentence, at + 1) === 'zum' ? at + 2 : at + 1);
}

/** `bis 3. Mai` behind a day and month. */
function farEnd(sentence: CutSentence, at: number): (Day & { readonly month: number }) | null {
  const last = rangeEnd(sentence, at);
  const month = last === null ? undefined : words.months.get(wordAt(sentence, last.to));
  return last === null || month === undefined ? null : { day: last.day, to: last.to + 1, month };
}

function yearBehind(sentence: CutSentence, at: number): { year: number | null; to: number } {
  const skip = wordAt(sentence, at) === ',' ? 1 : 0;
  const year = yearOf(sentence, at + skip);
  if (
    year === null &&
    /^(?:dieses|des laufenden)$/.test(wordAt(sentence, at)) &&
    wordAt(sentence, at + 1) === 'jahres'
  )
    return { year: null, to: at + 2 };
  return year === null ? { year, to: at } : { year, to: at + skip + 1 };
}

function yearOf(sentence: CutSentence, at: number): number | null {
  const text = sentence.tokens[at]?.text ?? '';
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

/** `3.5.` without its year. */
function shortNumericAt(sentence: CutSentence, at: number): DateExpression | null {
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(sentence.tokens[at]?.text ?? '');
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  const isBehindAm =
    /^(?:am|vom|bis|den|,|\()$/.test(wordAt(sentence, at - 1)) && wordAt(sentence, at + 1) === '.';
  if (match === null || !isBehindAm || day > LAST_DAY || month > 12 || month < 1 || day < 1) return null;
  return { ...blankDate(at, at + 2), day, month };
}

/** `heute`, `gestern Abend`, `kürzlich`, `vor Kurzem`, `vergangene Woche`, `dieser Tage`, `vor zwei Jahren`. */
function relativeAt(sentence: CutSentence, at: number): DateExpression | null {
  const word = wordAt(sentence, at);
  const next = wordAt(sentence, at + 1);
  const day = words.relativeDays.get(word);
  const isNoun = sentence.tokens[at]?.capital === true && at > 0 && word === 'morgen';
  if (day !== undefined && !isNoun) {
    const to = words.partOfDay.test(next) || next === 'früh' ? at + 2 : at + 1;
    return { ...blankDate(at, to), relative: { unit: 'day', by: day } };
  }
  if (words.recently.has(word)) return { ...blankDate(at, at + 1), relative: { unit: 'day', by: null } };
  if ((word === 'vor' && next === 'kurzem') || (word === 'dieser' && next === 'tage'))
    return { ...blankDate(at, at + 2), relative: { unit: 'day', by: null } };
  return shiftedAt(sentence, at) ?? agoAt(sentence, at);
}

function shiftedAt(sentence: CutSentence, at: number): DateExpression | null {
  const by = words.shifts.get(wordAt(sentence, at));
  const unit = words.units.get(wordAt(sentence, at + 1));
  if (by === undefined || unit === undefined || unit === 'day') return null;
  return { ...blankDate(at, at + 2), relative: { unit, by } };
}

/** `vor zwei Jahren`. */
function agoAt(sentence: CutSentence, at: number): DateExpression | null {
  if (wordAt(sentence, at) !== 'vor') return null;
  const word = wordAt(sentence, at + 1);
  const count = Number(word) || words.numbers.get(word.replace(/^eine[mr]$/, 'ein'));
  const unit = words.units.get(wordAt(sentence, at + 2));
  return count && unit !== undefined ? { ...blankDate(at, at + 3), relative: { unit, by: -count } } : null;
}

/**
 * A year alone: `2007` behind a verb or an adverb, `im Jahr 2007`, `Vertragsunterzeichnung 2007`; not `Agenda 2030`, `2000
 * Gäste`.
 */
function yearAt(sentence: CutSentence, at: number): DateExpression | null {
  const year = yearOf(sentence, at);
  const before = sentence.tokens[at - 1];
  if (year === null || before === undefined) return null;
  const led = before.capital
    ? words.yearLeads.test(before.lower)
    : before.kind === 'word' || before.text === '(';
  const counts =
    sentence.tokens[at + 1]?.capital === true && !/^(?:jahr|jahre|in|im|seit)$/.test(before.lower);
  return led && !counts ? { ...blankDate(at, at + 1), year } : null;
}
