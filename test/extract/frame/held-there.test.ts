import { expect, test } from 'vitest';
import { eventsIn, rulesIn } from '../read-text.ts';

test('a sentence that goes on about an event tells when it was held', () => {
  const text =
    'The Baltic Ports Forum ended with success. Held at the Guildhall on Saturday, 14 January 2023, the event was organised by the Harbour Club.';
  expect(rulesIn(text)).toContain('held-there');
  expect(eventsIn(text).map(({ date }) => date.value)).toEqual(['2023-01-14']);
});

test.each([
  'Held at the Guildhall on 14 January 2023, Karl Moe was freed a day later.',
  'Held in high esteem, the event was organised by the Harbour Club.',
])('nothing of the kind is told by: %s', (text) => {
  expect(rulesIn(text)).not.toContain('held-there');
});
