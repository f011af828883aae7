import { expect, test } from 'vitest';
import { isWithin, periodWords } from '../../src/answer/period.ts';
import { counted, listed, listedUpTo } from '../../src/answer/wording.ts';

test('counts with their nouns', () => {
  expect([0, 1, 2, 1200].map((n) => counted(n, 'meeting'))).toEqual([
    '0 meetings',
    '1 meeting',
    '2 meetings',
    '1,200 meetings',
  ]);
  expect(counted(2, 'party', 'parties')).toBe('2 parties');
});

test('lists', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((parts) => listed(parts))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(listedUpTo(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
});

test('periods in words', () => {
  expect(
    [{}, { from: '2020' }, { to: '2021-03' }, { from: '2020', to: '2021' }, { from: '2020', to: '2020' }].map(
      periodWords,
    ),
  ).toEqual(['', ' since 2020', ' until 2021-03', ' from 2020 to 2021', ' in 2020']);
});

test('an event lies in a period as far as its day is known', () => {
  const at = (value: string | null, end: string | null = null) => ({ value, end });
  expect(isWithin(at('2021-03-15'), { from: '2021', to: '2021' })).toBe(true);
  expect(isWithin(at('2021'), { from: '2021-06' })).toBe(true);
  expect(isWithin(at('2020-12'), { from: '2021' })).toBe(false);
  expect(isWithin(at('2020-12-30', '2021-01-02'), { from: '2021' })).toBe(true);
  expect(isWithin(at(null), { to: '2021' })).toBe(false);
});
