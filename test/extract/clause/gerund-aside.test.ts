import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Mayor Anna Berg, while receiving Ambassador Tom Ray on 3 May 2023, said that trade had grown.',
  'Mayor Anna Berg, when welcoming Ambassador Tom Ray on 3 May 2023, said that trade had grown.',
])('an aside tells what its subject did: %s', (text) => {
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg (host)', 'Tom Ray (guest)']]);
});

test('whoever was met in the aside does not do the rest', () => {
  const text =
    'Minister Anna Berg, after meeting Minister Tom Ray in Oslo, visited Lund University on 3 May 2023.';
  const visit = eventsIn(text).find(({ type }) => type === 'visit');
  expect(people(visit)).toEqual(['Lund University (host)', 'Anna Berg (guest)']);
});
