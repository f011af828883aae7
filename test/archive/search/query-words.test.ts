import { expect, test } from 'vitest';
import { phrasePattern, queryWords } from '../../../src/archive/search/query-words.ts';

test.each([
  ['battery cooperation', 'battery cooperation', [], []],
  ['battery -Canada', 'battery', [], ['Canada']],
  ['"Windsor Mayor" letter', 'Windsor Mayor  letter', ['Windsor Mayor'], []],
  ['“Global 500” -"sister city"', 'Global 500', ['Global 500'], ['sister city']],
  ['C-K agreement', 'C-K agreement', [], []],
  ['2018 - 2020', '2018 - 2020', [], []],
  ['an unclosed " mark', 'an unclosed " mark', [], []],
  ['" "', '', [], []],
])('%s', (words, asked, phrases, excluded) => {
  expect(queryWords(words)).toEqual({ asked, phrases, excluded });
});

test('in prose, quotation marks and dashes are only marks', () => {
  const prose = `He said "we meet" and then ${'went on '.repeat(10)} -so to speak.`;
  expect(queryWords(prose)).toEqual({ asked: prose, phrases: [], excluded: [] });
});

test('a phrase stands in any case and spacing, by whole words', () => {
  const pattern = phrasePattern('Windsor mayor');
  expect(
    ['a letter from WINDSOR  Mayor Dilkens', 'Windsor (Mayor)'].every((text) => pattern.test(text)),
  ).toBe(true);
  expect(['Windsor Mayoral', 'Windsor City Mayor'].some((text) => pattern.test(text))).toBe(false);
});
