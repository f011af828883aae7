import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Minister Anna Berg met with the visiting Minister Tom Ray on 3 May 2023.',
  'Minister Anna Berg held talks with Minister Tom Ray, who is on an official visit to the country.',
  'Minister Tom Ray, who was on a working trip, met Minister Anna Berg on 3 May 2023.',
])('who is told to be on a visit came: %s', (text) => {
  expect(people(eventsIn(text)[0]).toSorted()).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('whoever was met on a visit did not pay it', () => {
  const text = 'Danish Minister Anna Berg met German Minister Tom Ray on a visit to Berlin on 3 May 2023.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Tom Ray (guest)');
});
