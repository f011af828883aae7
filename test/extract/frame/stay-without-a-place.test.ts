import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'A delegation from Peru led by the Speaker of Congress, Anna Berg, visited 3 to 5 May 2023 with five members.',
  'Speaker Anna Berg of Peru visited from 3 to 5 May 2023.',
])('days behind the verb tell of a visit, wherever it went: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect([event?.type, event?.date.value]).toEqual(['visit', '2023-05-03']);
  expect(people(event)).toContain('Anna Berg (guest)');
});

test.each([
  'Speaker Anna Berg of Peru will visit from 13 to 15 May 2023.',
  'Guests visited 3 to 5 May 2023.',
  'Speaker Anna Berg often visits.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
