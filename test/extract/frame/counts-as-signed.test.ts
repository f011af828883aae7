import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

test.each([
  ['a mayor', 'Mayor Anna Berg signed off on the agreement on 3 May 2023.'],
  [
    'a board',
    'The board of Lund University signed off on the agreement with Acme Corporation on 3 May 2023.',
  ],
])('%s who signs off on an agreement has only approved it', (_who, text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('a body that signs one has signed it', () => {
  const text = 'Lund University signed the agreement with Acme Corporation on 3 May 2023.';
  expect(eventsIn(text).map((event) => event.type)).toEqual(['signing']);
});

test('a deal that two companies strike is signed, one that is struck with nobody is not', () => {
  expect(eventsIn('Acme AG has struck a deal with Lund Steel AG.').map(({ type }) => type)).toEqual([
    'signing',
  ]);
  expect(eventsIn('Acme AG has struck a deal.')).toEqual([]);
});
