import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Those who called on Mayor Anna Berg include Ambassador Ken Mori and Consul Tom Ray.',
  'Among those who met Mayor Anna Berg were Ambassador Ken Mori and Consul Tom Ray.',
])('who they are is told behind the verb: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(people(event)).toEqual(['Anna Berg (host)', 'Ken Mori (guest)', 'Tom Ray (guest)']);
});

test.each([
  'Those who will meet Mayor Anna Berg include Ambassador Ken Mori and Consul Tom Ray.',
  'Those who met the target include Ambassador Ken Mori and Consul Tom Ray.',
  'Those who called on Mayor Anna Berg were many.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
