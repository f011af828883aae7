import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  [
    'A group of members of the board met with Minister Anna Berg on 3 May 2023 at her office in Lund.',
    ['Anna Berg (host)', 'group of members of the board (guest)'],
  ],
  [
    'Minister Anna Berg met a delegation from Peru at her office on 3 May 2023.',
    ['Anna Berg (host)', 'delegation from Peru (guest)'],
  ],
])('the room that is somebody’s tells who received: %s', (text, sides) => {
  expect(people(eventsIn(text)[0]).toSorted()).toEqual(sides.toSorted());
});

test.each([
  'Ambassador Anna Berg of Norway met Ambassador Tom Ray of Peru at her office on 3 May 2023.',
  'Members of the board and members of the council met Ambassador Tom Ray at their office on 3 May 2023.',
])('where it may be either’s it tells nothing by itself: %s', (text) => {
  expect(eventsIn(text)).toHaveLength(1);
});

test('a surname alone is one person, in whose room two may have met', () => {
  const text = 'Speaker Karl Moss praised the port. Moss met Ambassador Tom Ray in his office on 3 May 2023.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Karl Moss (guest)');
});
