import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test('hosts are read behind the participle by which they receive', () => {
  const text =
    'Receiving and working with the delegation were Mr. Hoang Minh - Governor of Elmar Province; Ms. Ana Silva - Director of Trade.';
  expect(rulesIn(text)).toEqual(['receiving-were']);
  expect(people(eventsIn(text)[0])).toEqual(['Hoang Minh (host)', 'Ana Silva (host)', 'delegation (guest)']);
});

test.each([
  'Receiving the prize were Hoang Minh and Ana Silva.',
  'Receiving the delegation, Mr. Hoang Minh was glad to see Ana Silva.',
])('nobody receives anybody: %s', (text) => {
  expect(rulesIn(text)).not.toContain('receiving-were');
});
