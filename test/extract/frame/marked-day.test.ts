import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test('a feast that a body keeps is a gathering of it', () => {
  const [event, ...more] = eventsIn('The Embassy of Norway celebrated the 75th National Day on Friday.');
  expect([event?.type, ...people(event), ...more]).toEqual(['conference', 'Embassy of Norway (host)']);
});

test.each([
  'The Embassy of Norway celebrates the 75th National Day on Friday.',
  'The Embassy of Norway celebrated the 75th National Day.',
  'Norway celebrated the 75th National Day on Friday.',
  'The Embassy of Norway celebrated a victory on Friday.',
])('none is told by: %s', (text) => {
  expect(rulesIn(text)).not.toContain('marked-day');
});

test.each([
  [['Acme (host)'], 'Acme marked the start of production with a ceremony on Friday.'],
  [[], 'The regiment marked its bicentenary with a parade on Saturday.'],
])('also with what it was kept: %j', (who, text) => {
  expect(eventsIn(text).map((event) => [event.type, ...people(event)])).toEqual([['conference', ...who]]);
});
