import { describe, expect, test } from 'vitest';
import type { DateExpression } from '../../../src/extract/date/date-expression.ts';
import { dateAt } from '../../../src/extract/date/recognise.ts';
import { firstIn } from '../clause/sentence-of.ts';

/** The parts of a date that are known. */
function known({ from, to, ...date }: DateExpression): Partial<DateExpression> {
  return Object.fromEntries(Object.entries(date).filter(([, value]) => value !== null));
}

const JULY = { year: 2020, month: 7, day: 28 };

describe('a date is', () => {
  test.each<[string, string, Partial<DateExpression>]>([
    ['They met on July 28, 2020 in Riga.', 'July 28, 2020', JULY],
    ['They met on 28 July 2020 in Riga.', '28 July 2020', JULY],
    ['They met on the 28th of July, 2020.', 'the 28th of July, 2020', JULY],
    ['They met on 2020-07-28 in Riga.', '2020-07-28', JULY],
    ['They met on 28.07.2020 in Riga.', '28.07.2020', JULY],
    ['They met on 28/07/2020 in Riga.', '28/07/2020', JULY],
    ['They met on 07/28/2020 in Riga.', '07/28/2020', JULY],
    ['They met on Tuesday, 28 July 2020.', 'Tuesday, 28 July 2020', { ...JULY, weekday: 2 }],
    ['They met on Tuesday (July 28) in Riga.', 'Tuesday (July 28)', { month: 7, day: 28, weekday: 2 }],
    [
      'They met on Monday (1/4/2024) in Riga.',
      'Monday (1/4/2024)',
      { year: 2024, month: 4, day: 1, weekday: 1 },
    ],
    ['They met on Tuesday (12/3/2024).', 'Tuesday (12/3/2024)', { year: 2024, weekday: 2 }],
    ['They met on Friday (5/4/2024).', 'Friday (5/4/2024)', { year: 2024, month: 4, day: 5, weekday: 5 }],
    ['They met Sunday, 17/3/2024.', 'Sunday, 17/3/2024', { year: 2024, month: 3, day: 17, weekday: 0 }],
    ['They met on Wednesday (20/3) in Riga.', 'Wednesday (20/3)', { month: 3, day: 20, weekday: 3 }],
    ['They met on Monday (1/4) in Riga.', 'Monday (1/4)', { weekday: 1 }],
    ['They met on Jan. 9 in Riga.', 'Jan. 9', { month: 1, day: 9 }],
    ['They met on Janurary 9 in Riga.', 'Janurary 9', { month: 1, day: 9 }],
    ['They met in June 2021 in Riga.', 'June 2021', { year: 2021, month: 6 }],
    ['They met in May in Riga.', 'May', { month: 5 }],
    ['They met in mid-March in Riga.', 'mid-March', { month: 3 }],
    ['They met in 2018 in Riga.', '2018', { year: 2018 }],
    ['They met on Friday in Riga.', 'Friday', { weekday: 5 }],
    ['They met last Friday in Riga.', 'last Friday', { weekday: 5, direction: 'last' }],
    ['They met on Monday afternoon in Riga.', 'Monday afternoon', { weekday: 1 }],
    ['They met yesterday morning in Riga.', 'yesterday morning', { relative: { unit: 'day', by: -1 } }],
    ['They met last night in Riga.', 'last night', { relative: { unit: 'day', by: -1 } }],
    ['They met last month in Riga.', 'last month', { relative: { unit: 'month', by: -1 } }],
    ['They met earlier this week in Riga.', 'earlier this week', { relative: { unit: 'week', by: 0 } }],
    ['They met in June last year.', 'June last year', { month: 6, relative: { unit: 'year', by: -1 } }],
    [
      'They met on 8 June this year.',
      '8 June this year',
      { month: 6, day: 8, relative: { unit: 'year', by: 0 } },
    ],
    ['They met in June the same year.', 'June', { month: 6 }],
    ['They met in the same year.', 'same year', { relative: { unit: 'year', by: 0 } }],
    ['They met last May in Riga.', 'last May', { month: 5, direction: 'last' }],
    ['They met three days ago in Riga.', 'three days ago', { relative: { unit: 'day', by: -3 } }],
    ['They met a year ago in Riga.', 'a year ago', { relative: { unit: 'year', by: -1 } }],
    ['They met a couple of months ago.', 'a couple of months ago', { relative: { unit: 'month', by: -2 } }],
    ['They recently met in Riga.', 'recently', { relative: { unit: 'day', by: null } }],
    ['They met on the 29th in Riga.', 'the 29th', { day: 29 }],
    ['They met on the morning of the 29th.', 'the 29th', { day: 29 }],
    ['They met on the 29th of this month.', 'the 29th of this month', { day: 29 }],
  ])('%s', (text, words, parts) => {
    const read = firstIn(text, dateAt);
    expect(read?.words).toBe(words);
    expect(read && known(read.found)).toEqual(parts);
  });
});

describe('a range is', () => {
  test.each<[string, string, Partial<DateExpression>]>([
    ['From May 27-29 they met.', 'May 27-29', { month: 5, day: 27, endDay: 29 }],
    ['From July 22 to 24 they met.', 'July 22 to 24', { month: 7, day: 22, endDay: 24 }],
    [
      'From 5 to 10 March, 2017 they met.',
      '5 to 10 March, 2017',
      { year: 2017, month: 3, day: 5, endDay: 10 },
    ],
    [
      'From 28 July to 3 August 2020 they met.',
      '28 July to 3 August 2020',
      { ...JULY, endDay: 3, endMonth: 8 },
    ],
    [
      'From July 28 to August 3 they met.',
      'July 28 to August 3',
      { month: 7, day: 28, endDay: 3, endMonth: 8 },
    ],
  ])('%s', (text, words, parts) => {
    const read = firstIn(text, dateAt);
    expect(read?.words).toBe(words);
    expect(read && known(read.found)).toEqual(parts);
  });
});

test('07/08/2020 tells the year alone: which is the month is open', () => {
  const read = firstIn('They met on 07/08/2020.', dateAt);
  expect(read && known(read.found)).toEqual({ year: 2020 });
});

test.each([
  'The two sides may meet soon.',
  'May the two sides meet soon.',
  'Ministers march on with talks.',
  'It is the 29th forum of its kind.',
  'They met on the 29th floor.',
  'In 2018 people took part.',
  'The hall seats 2018 guests.',
  'It took place on the following day.',
  'It costs 45.13.2020 points.',
  'The wed couple met the mayor.',
  'They spoke about 32 topics.',
])('no date: %s', (text) => {
  expect(firstIn(text, dateAt)).toBeNull();
});
