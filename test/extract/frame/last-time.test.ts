import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const news = 'Mayor Anna Berg welcomed Governor Tom Ray in Lund on 3 May 2023.';

test.each([
  'The last time Mayor Anna Berg and Governor Tom Ray met was in Oslo in March 2021.',
  'The last time Mayor Anna Berg welcomed visitors from Japan was in March 2021.',
  'The first time Governor Tom Ray visited Oslo was in March 2021.',
])('the last time has a date of its own: %s', (sentence) => {
  expect(eventsIn(`${news} ${sentence}`).map(({ date }) => date.value)).toEqual(['2023-05-03', '2021-03']);
});

test.each([
  'The last time Mayor Anna Berg welcomed visitors from Japan was a success.',
  'The last time that somebody came was in March 2021.',
])('nothing happened: %s', (sentence) => {
  expect(eventsIn(`${news} ${sentence}`).map(({ date }) => date.value)).toEqual(['2023-05-03']);
});
