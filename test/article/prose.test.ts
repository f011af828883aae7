import { expect, test } from 'vitest';
import { endsSentence } from '../../src/article/prose.ts';

test('a sentence may end with a list of names of which the last is abbreviated', () => {
  expect(
    endsSentence('The signing was seen by Mayor Anna Berg, Bo Ek, Eva Holm, Carl Lind and Tom Ray Jr.'),
  ).toBe(true);
});

test('a headline that ends with an abbreviated name is no sentence', () => {
  expect(endsSentence('Lund Steel Signs Agreement With Acme Motor Co., Ltd.')).toBe(false);
});
