import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'On 3 May 2023 Professor Anna Berg of Lund University met with our Rector, Professor Ken Mori.',
  'On 3 May 2023 Professor Anna Berg of Lund University held talks with our Rector, Professor Ken Mori.',
])('whoever is of the house that tells the news received: %s', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(['Ken Mori (host)', 'Anna Berg (guest)']);
});

test('who goes out from that house is told no side by it', () => {
  const text = 'On 3 May 2023 our Rector, Professor Ken Mori, met Dean Anna Berg.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Ken Mori', 'Anna Berg']));
});
