import { expect, test } from 'vitest';
import { isEventWithin } from '../../src/answer/period.ts';
import { madeArticle, madeEvent } from '../support/made-article.ts';

const published = (day: string) =>
  madeArticle('a.txt', 'Holm met Lund.', { published: { value: day, span: null } });

test('what is only known to be of the year did not happen after it was told', () => {
  const told = madeEvent(published('2018-01-23'), '2018', ['Holm']);
  expect(isEventWithin(told, { from: '2018-03', to: '2018-03' })).toBe(false);
  expect(isEventWithin(told, { from: '2018-01', to: '2018-01' })).toBe(true);
  expect(isEventWithin(told, { from: '2018', to: '2018' })).toBe(true);
});

test('what is planned may come after it was told', () => {
  const planned = madeEvent(published('2018-01-23'), '2018', ['Holm'], { status: 'planned' });
  expect(isEventWithin(planned, { from: '2018-03', to: '2018-03' })).toBe(true);
});

test('nothing is known against it where the article has no day', () => {
  const told = madeEvent(madeArticle('b.txt', 'Holm met Lund.'), '2018', ['Holm']);
  expect(isEventWithin(told, { from: '2018-03', to: '2018-03' })).toBe(true);
});
