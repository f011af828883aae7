import { expect, test } from 'vitest';
import { endsSentence, isProse } from '../../src/article/prose.ts';

test('a sentence may end with a list of names of which the last is abbreviated', () => {
  expect(
    endsSentence('The signing was seen by Mayor Anna Berg, Bo Ek, Eva Holm, Carl Lind and Tom Ray Jr.'),
  ).toBe(true);
});

test('a headline that ends with an abbreviated name is no sentence', () => {
  expect(endsSentence('Lund Steel Signs Agreement With Acme Motor Co., Ltd.')).toBe(false);
});

test('a long opening full of names without its full stop is running text', () => {
  const line =
    'The new Norwegian High Commissioner to Lundia and the Eastern Islands, Ana Silva Brandt paid a courtesy call on Prime Minister and Minister of Foreign Affairs, Dr. Ole Dahl Berg at Cabinet Room on Monday, to present her letter of introduction';
  expect(isProse(line)).toBe(true);
  expect(isProse('Ana Silva Meets Ole Dahl Berg And Eva Holm At Cabinet Room On Monday')).toBe(false);
});
