import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  "Mayor Anna Berg received Governor Lina Holm's chief of staff, Tom Ray.",
  "Mayor Anna Berg received Prime Minister Lina Holm's special envoy Tom Ray.",
  "Mayor Anna Berg received President Lina Holm's adviser on energy, Dr Tom Ray, on Tuesday.",
])('%s: whose aide came did not come', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('a visit that somebody owns is no aide of his', () => {
  const [event] = eventsIn("Mayor Anna Berg hailed Minister Tom Ray's visit to Lund on Monday.");
  expect(people(event)).not.toContain('Anna Berg (guest)');
});

test.each([
  'The Minister of Information and National Orientation, Tom Ray, received Governor Anna Berg.',
  'The Commissioner for Budget and Economic Renewal, Tom Ray, received Governor Anna Berg.',
])('%s: the last field is part of the office', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(['Tom Ray (host)', 'Anna Berg (guest)']);
});

test.each([
  'President Anna Berg received a letter from President Tom Ray, hailing the visit of the Speaker to Lund.',
  'President Anna Berg received a cable from King Tom Ray, congratulating her on her visit.',
])('%s: whoever writes does not come', (text) => {
  expect(eventsIn(text)).toEqual([]);
});
