import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const both = ['Anna Berg (host)', 'Ken Mori (guest)'];

test.each([
  'Ambassador Ken Mori paid Mayor Anna Berg a courtesy call on 3 May 2023.',
  'Ambassador Ken Mori paid the Mayor of Lund, Anna Berg, a polite visit on 3 May 2023.',
  'Mayor Anna Berg praised the port when Ambassador Ken Mori paid her a courtesy visit on 3 May 2023.',
  'Mayor Anna Berg received the courtesy visit of Ambassador Ken Mori on 3 May 2023.',
])('a call is a meeting of both: %s', (text) => {
  expect(eventsIn(text).map(people)).toEqual([both]);
});

test('a visit that somebody received on a day is told, whoever came', () => {
  const text = 'Mayor Anna Berg received her first official visit on 3 May 2023 at the town hall.';
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([
    ['visit', ['Anna Berg (host)']],
  ]);
  expect(eventsIn('Mayor Anna Berg received visits as a pleasure.')).toEqual([]);
});

test.each([
  'Ambassador Ken Mori paid Mayor Anna Berg a compliment.',
  'The city paid Mayor Anna Berg a salary for the visit.',
  'The two sides welcomed the visit of Ambassador Ken Mori.',
  'Ambassador Ken Mori will pay Mayor Anna Berg a courtesy call on 3 May 2023.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
