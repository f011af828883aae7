import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'President Anna Berg received, in the presence of the Prime Minister, Ambassador Tom Ray.',
  'President Anna Berg also received, in presence of the Crown Prince, the visiting State Minister Tom Ray, who brought greetings.',
  'President Anna Berg received at the Palace of the Republic, the seat of the Government, the head of the Senate, Tom Ray.',
  'President Anna Berg received at Rose Palace, in presence of the Crown Prince, the Foreign Minister of Tunisia, Tom Ray.',
  'President Anna Berg received, on the sidelines of the summit, the Foreign Minister of Tunisia, Tom Ray.',
])('%s: the guest stands behind the aside', (text) => {
  expect(people(eventsIn(text)[0]).slice(0, 2)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test.each([
  // Whoever is named last in the aside is its own.
  ['President Anna Berg received the envoys, in the presence of the Prime Minister, Karl Moe.', 'Karl Moe'],
  // What follows the comma does something of his own.
  [
    'President Anna Berg received Ambassador Tom Ray, and in Oslo, Minister Karl Moe opened a school.',
    'Karl Moe',
  ],
])('%s: %s is no guest', (text, name) => {
  expect(people(eventsIn(text)[0])).not.toContain(`${name} (guest)`);
});

test('whoever followed was received as well', () => {
  const [event, ...more] = eventsIn(
    'President Anna Berg then received Speaker Tom Ray, followed by Prime Minister Karl Moe.',
  );
  expect(people(event)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)', 'Karl Moe (guest)']);
  expect(more).toEqual([]);
});
