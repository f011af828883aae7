import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anniversaryYear } from '../../../src/extract/date/anniversary.ts';
import { addDays, addMonths, isoDay, weekdayOf } from '../../../src/extract/date/calendar.ts';
import type { DateExpression } from '../../../src/extract/date/date-expression.ts';
import { dateAt } from '../../../src/extract/date/recognise.ts';
import type { DateContext } from '../../../src/extract/date/resolve.ts';
import { recentYear, resolveDate } from '../../../src/extract/date/resolve.ts';
import { firstIn } from '../clause/sentence-of.ts';

const SPAN = { start: 40, end: 50 };
/** A Wednesday. */
const PUBLISHED = { value: '2021-03-17', span: { start: 0, end: 14 }, name: 'published date' };
const DATED: DateContext = {
  published: PUBLISHED,
  complete: [],
  anniversary: null,
  named: null,
  ahead: false,
  done: false,
};
const UNDATED: DateContext = { ...DATED, published: null };

function expression(words: string): DateExpression {
  const read = firstIn(words, dateAt);
  if (read === null) throw new Error(`no date in ${words}`);
  return read.found;
}

function resolved(words: string, context: DateContext) {
  return resolveDate(expression(words), SPAN, context);
}

describe('what the article states in full needs no published date', () => {
  test.each([
    ['July 28, 2020', '2020-07-28', null],
    ['June 2021', '2021-06', null],
    ['in 2018', '2018', null],
    ['28 July to 3 August 2020', '2020-07-28', '2020-08-03'],
    ['May 27-29, 2019', '2019-05-27', '2019-05-29'],
    ['30 December to 2 January 2023', '2022-12-30', '2023-01-02'],
  ])('%s', (words, value, end) => {
    expect(resolved(words, UNDATED)).toEqual({ value, end, basis: 'stated', note: null, spans: [SPAN] });
  });

  test('a day that the month does not have leaves the month', () => {
    expect(resolved('February 30, 2020', UNDATED).value).toBe('2020-02');
  });
});

describe('counted from the published date', () => {
  test.each([
    ['March 9', '2021-03-09', 'year'],
    ['November 9', '2020-11-09', 'year'],
    ['last November', '2020-11', 'year'],
    ['February last year', '2020-02', 'year'],
    ['12 February this year', '2021-02-12', 'year'],
    ['Monday', '2021-03-15', 'weekday'],
    ['Wednesday', '2021-03-17', 'weekday'],
    ['last Wednesday', '2021-03-10', 'weekday'],
    ['next Monday', '2021-03-22', 'weekday'],
    ['today', '2021-03-17', 'day'],
    ['yesterday', '2021-03-16', 'day'],
    ['tomorrow', '2021-03-18', 'day'],
    ['three days ago', '2021-03-14', 'day'],
    ['last week', '2021-03', 'week'],
    ['last month', '2021-02', 'month'],
    ['six months ago', '2020', 'month'],
    ['two years ago', '2019', 'year'],
    ['on the 9th', '2021-03-09', 'month'],
    ['on the 28th', '2021-02-28', 'month'],
    ['recently', '2021', 'no date stated'],
  ])('%s', (words, value, told) => {
    const date = resolved(words, DATED);
    expect(date).toMatchObject({ value, end: null, basis: 'inferred', spans: [SPAN, PUBLISHED.span] });
    expect(date.note).toContain(told);
    expect(date.note).toContain(PUBLISHED.value);
  });

  test.each([
    ['Monday', '2021-03-22'],
    ['Wednesday', '2021-03-24'],
    ['January 9', '2022-01-09'],
    ['on the 28th', '2021-03-28'],
  ])('%s, ahead of the writing', (words, value) => {
    expect(resolved(words, { ...DATED, ahead: true }).value).toBe(value);
  });

  test('a published date that stands nowhere adds no span', () => {
    const date = resolved('yesterday', {
      ...DATED,
      published: { ...PUBLISHED, span: null, name: 'published date' },
    });
    expect(date.spans).toEqual([SPAN]);
  });

  test('a week across two months tells the year, across two years nothing', () => {
    const on = (value: string) =>
      resolved('last week', { ...DATED, published: { value, span: null, name: 'published date' } });
    expect(on('2021-04-07').value).toBe('2021');
    expect(on('2021-01-06')).toMatchObject({ value: null, basis: 'unknown' });
  });

  test('the 31st of a month without one is unknown', () => {
    expect(resolved('on the 31st', DATED)).toMatchObject({
      value: null,
      basis: 'unknown',
      note: 'no such day',
    });
  });

  test('news of the first days of a year may be of the year before', () => {
    const date = recentYear(SPAN, { value: '2021-01-07', span: null, name: 'published date' });
    expect(date).toMatchObject({ value: null, basis: 'unknown', spans: [SPAN] });
    expect(recentYear(null, { value: '2021-01-08', span: null, name: 'published date' }).value).toBe('2021');
  });
});

describe('without a published date', () => {
  test('a day and month say that the year is not stated', () => {
    expect(resolved('March 9', UNDATED)).toEqual({
      value: null,
      end: null,
      basis: 'unknown',
      note: '9 March; the year is not stated',
      spans: [SPAN],
    });
  });

  test.each(['yesterday', 'Friday', 'on the 9th', 'last month'])('%s has nothing to count from', (words) => {
    expect(resolved(words, UNDATED)).toMatchObject({ value: null, basis: 'unknown' });
  });

  test('a day takes the year of the range that it stands in', () => {
    const complete = [expression('March 8-10, 2019')];
    expect(resolved('March 9', { ...UNDATED, complete })).toMatchObject({
      value: '2019-03-09',
      basis: 'inferred',
      note: expect.stringContaining('same day elsewhere'),
    });
    expect(resolved('March 11', { ...UNDATED, complete }).value).toBeNull();
  });

  test('a weekday is placed in a stated range of at most a week', () => {
    const within = (range: string) => resolved('Friday', { ...UNDATED, complete: [expression(range)] }).value;
    expect(within('May 27-31, 2019')).toBe('2019-05-31');
    expect(within('May 20-31, 2019')).toBeNull();
  });

  test('an anniversary of a stated founding lends its year, with both phrases as spans', () => {
    const text = 'Established in 1953, the firm marked the 70th anniversary of its founding.';
    const anniversary = anniversaryYear(text);
    expect(anniversary?.year).toBe(2023);
    expect(anniversary?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Established in 1953',
      '70th anniversary of its founding',
    ]);
    const date = resolved('March 9', { ...UNDATED, anniversary });
    expect(date).toMatchObject({ value: '2023-03-09', basis: 'inferred' });
    expect(date.spans).toEqual([SPAN, ...(anniversary?.spans ?? [])]);
  });

  test.each([
    'The firm marked its 70th anniversary.',
    'The firm was established in 1953.',
    'Founded in 1953 and set up in 1960, it marked the 70th anniversary.',
    'Founded in 1953, it marked the 50th anniversary after the 40th anniversary.',
    'Founded in 1953, it looks to the 200th anniversary.',
  ])('no anniversary year: %s', (text) => {
    expect(anniversaryYear(text)).toBeNull();
  });
});

describe('the calendar', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });

  test('moves a day there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (date, days) => {
        const iso = date.toISOString().slice(0, 10);
        expect(addDays(addDays(iso, days), -days)).toBe(iso);
        expect((weekdayOf(addDays(iso, days)) - weekdayOf(iso) - days) % 7).toBeCloseTo(0);
      }),
    );
  });

  test('knows which days there are, and months across a year', () => {
    expect(isoDay(2020, 2, 29)).toBe('2020-02-29');
    expect(isoDay(2021, 2, 29)).toBeNull();
    expect(addMonths('2021-01-31', -1)).toBe('2020-12');
    expect(addMonths('2021-12-01', 1)).toBe('2022-01');
  });
});

test.each([
  ['yesterday (15)', '2021-03-15'],
  ['Friday (12) afternoon', '2021-03-12'],
  ['Friday (12)', '2021-03-12'],
  ['yesterday (16 March)', '2021-03-16'],
  ['today (Tuesday, 16 March 2021)', '2021-03-16'],
])('the day in brackets counts: %s', (words, value) => {
  expect(resolved(words, DATED).value).toBe(value);
});

test.each([
  ['last Monday', '2021-03', 'may be either of two'],
  ['last Friday', '2021-03-12', 'can only be the one before'],
  ['Monday', '2021-03-15', 'is the last one'],
  ['Friday last week', '2021-03-12', 'is of the week before'],
  ['Monday of this week', '2021-03-15', 'is of the same week'],
  ['Monday of last week', '2021-03-08', 'is of the week before'],
])('%s is %s: it %s', (words, value) => {
  expect(resolved(words, DATED).value).toBe(value);
});

test.each(['fifty years ago', 'half a century ago', 'two decades ago', 'many years ago'])(
  '%s counts no year',
  (words) => {
    expect(resolved(words, DATED)).toMatchObject({ value: null, basis: 'unknown' });
  },
);

test('three years ago counts one', () => {
  expect(resolved('three years ago', DATED).value).toBe('2018');
});
