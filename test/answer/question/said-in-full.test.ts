import { expect, test } from 'vitest';
import { saidInFull } from '../../../src/answer/question/said-in-full.ts';

test.each([
  ['population of Ostby', 'what is the population of Ostby?'],
  ['Ostby harbour budget?', 'what is the budget of Ostby harbour?'],
  ['Holm’s turnover 2019', 'what is the turnover of Holm 2019?'],
  ['the number of ferries in Ostby', 'how many ferries in Ostby?'],
  ['choir size', 'how big was the choir?'],
  ['meeting with Holm when?', 'when meeting with Holm?'],
])('%s is a question without its verb', (typed, whole) => {
  expect(saidInFull(typed)).toBe(whole);
});

test.each([
  'Who met Holm?',
  'did Holm name a price',
  'By when is the deadline?',
  'Holm ferries',
  'population',
  'the mayor I told you about who',
  'price list of Holm',
])('%s stays as it is', (typed) => {
  expect(saidInFull(typed)).toBe(typed);
});
