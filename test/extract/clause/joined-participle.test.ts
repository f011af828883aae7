import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  ['an unknown verb', 'A pact was negotiated and signed by Mayor Anna Berg and Governor Tom Ray.'],
  [
    'an adverb between',
    'A pact was successfully drafted and duly signed by Mayor Anna Berg and Governor Tom Ray.',
  ],
  ['a list', 'A pact has been reviewed, approved and signed by Mayor Anna Berg and Governor Tom Ray.'],
])('a participle shares the passive before it: %s', (_why, text) => {
  const [event] = eventsIn(text);
  expect([event?.type, event?.status, people(event)]).toEqual([
    'signing',
    'happened',
    ['Anna Berg', 'Tom Ray'],
  ]);
});

test('and whether it came about', () => {
  expect(
    eventsIn('A pact will be drafted and signed by Mayor Anna Berg.').map(({ status }) => status),
  ).toEqual(['planned']);
});

test('a verb with an object is none', () => {
  const signings = eventsIn('Mayor Anna Berg was elected and signed a treaty with Norway on 3 May.').filter(
    ({ type }) => type === 'signing',
  );
  expect(signings.map(people)).toEqual([['Anna Berg', 'Norway']]);
});
