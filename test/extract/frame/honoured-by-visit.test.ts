import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Lund University had the honour of a visit from Ambassador Ken Mori on 3 May 2023.',
  'Lund University was honoured by the visit of Ambassador Ken Mori on 3 May 2023.',
])('a visit by which a house is honoured was paid: %s', (text) => {
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['visit']);
  expect(people(eventsIn(text)[0])).toContain('Ken Mori (guest)');
});

test.each([
  'Lund University had the cost of a visit from Ambassador Ken Mori on 3 May 2023.',
  'Lund University will be honoured by the visit of Ambassador Ken Mori on 3 May 2023.',
  'Lund University was honoured by Ambassador Ken Mori on 3 May 2023.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ status, type }) => status === 'happened' && type === 'visit')).toEqual([]);
});
