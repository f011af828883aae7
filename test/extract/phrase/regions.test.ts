import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Ambassador Anna Berg called on Governor Punjab Tom Ray at Governor House on Monday.',
  'Ambassador Anna Berg called on Chief Minister Sindh Tom Ray on Monday.',
  'Ambassador Anna Berg called on the Mayor of Springfield, Illinois, Tom Ray, on Monday.',
])('%s: a state or province belongs to the office', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(['Tom Ray (host)', 'Anna Berg (guest)']);
});

test.each([
  ['Mayor Anna Berg of Lund, Virginia Ray and Tom Dahl signed a treaty.', 'Virginia Ray'],
  ["Mayor Anna Berg received Chairman of Russia's State Duma Committee on Sport Tom Ray.", 'Tom Ray'],
])('%s: %s', (text, name) => {
  expect(people(eventsIn(text)[0]).join()).toContain(name);
});
