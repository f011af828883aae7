import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test.each([
  'Ambassador Tom Ray dropped in on Mayor Anna Berg on Monday.',
  'Ambassador Tom Ray stopped by to see Mayor Anna Berg on Monday.',
  'On Monday Ambassador Tom Ray came to see Mayor Anna Berg.',
  'Ambassador Tom Ray stopped in to visit with Mayor Anna Berg.',
])('an informal call: %s', (text) => {
  expect(rulesIn(text)).toContain('dropped-in');
  expect(people(eventsIn(text)[0]).toSorted()).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test.each([
  'Minister Tom Ray dropped out of the race to succeed President Anna Berg.',
  'Minister Tom Ray came to see the harbour lights.',
  'Minister Tom Ray will drop in on Mayor Anna Berg on Monday.',
  'Police stopped the convoy of Minister Tom Ray to see if the driver had a licence.',
])('none: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
