import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Mayor Anna Berg is back from Oslo.',
  'Mayor Anna Berg returned from Oslo on Monday.',
  'Mayor Anna Berg returned from Oslo on Sunday.',
  'Mayor Anna Berg left Oslo on Friday at the end of a two-day visit.',
  'Mayor Anna Berg departed Oslo at the close of her official visit.',
])('a visit is told by its end: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect(event?.type).toBe('visit');
  expect([...people(event)].sort()).toEqual(['Anna Berg (guest)', 'Oslo (host)']);
  expect(more).toEqual([]);
});

test.each([
  'Mayor Anna Berg is back from holiday.',
  'Anna Berg returned from Oslo to teach.',
  'Mayor Anna Berg left the party at the end of a long debate.',
  'The file came back from Oslo on Monday.',
])('not: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});
