import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Minister Anna Berg touched down in Oslo on 3 May 2023 for a two-day visit.',
  'Minister Anna Berg kicked off a three-day visit to Oslo on 3 May 2023.',
])('a visit that begins is one: %s', (text) => {
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['visit']);
  expect(people(eventsIn(text)[0])).toContain('Anna Berg (guest)');
});

test('who lunched with somebody met him', () => {
  const [event] = eventsIn('Prime Minister Ken Mori lunched with President Anna Berg on 3 May 2023.');
  expect(people(event)).toEqual(['Ken Mori', 'Anna Berg']);
});

test.each([
  'Minister Anna Berg touched on trade in Oslo on 3 May 2023.',
  'Minister Anna Berg is due to touch down in Oslo on 3 May 2023.',
  'A storm touched down in Oslo on 3 May 2023.',
  'The visit to Oslo kicked off a debate on 3 May 2023.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
