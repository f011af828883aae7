import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const dates = (text: string) => eventsIn(text).map((event) => event.date.value);

test('behind a day told with its weekday and date a weekday counts from it', () => {
  const text =
    'On Saturday, April 22, Governor Anna Berg met Mayor Tom Ray. On Monday, Governor Berg met Mayor Eva Holm.';
  expect(dates(text)).toEqual(['2023-04-22', '2023-04-24']);
});

test.each([
  ['the date told before it has no weekday', 'On April 22, Governor Anna Berg met Mayor Tom Ray.'],
  ['that day is months ago', 'On Saturday, January 14, Governor Anna Berg met Mayor Tom Ray.'],
])('it counts from the date of publication where %s', (_why, before) => {
  expect(dates(`${before} On Monday, Governor Berg met Mayor Eva Holm.`)[1]).toBe('2023-05-08');
});

test('a weekday that would lie ahead is that of the week of publication', () => {
  const text =
    'On Saturday, May 6, Governor Anna Berg met Mayor Tom Ray. On Friday, Governor Berg met Mayor Eva Holm.';
  expect(dates(text)[1]).toBe('2023-05-05');
});
