import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  [
    'TEHRAN, Aug. 2 (ABC) – Iranian Foreign Minister Anna Berg met Russian Deputy Prime Minister Tom Ray.',
    ['Anna Berg (host)', 'Tom Ray (guest)'],
  ],
  [
    'TEHRAN, Aug. 2 (ABC) – Russian Deputy Prime Minister Tom Ray held talks with Iranian Foreign Minister Anna Berg.',
    ['Anna Berg (host)', 'Tom Ray (guest)'],
  ],
  // They met where it is told, not where it was reported.
  [
    'TEHRAN, Aug. 2 (ABC) – Iranian Foreign Minister Anna Berg met Russian Deputy Prime Minister Tom Ray in Moscow.',
    ['Tom Ray (host)', 'Anna Berg (guest)'],
  ],
  // Nobody is at home there.
  [
    'GENEVA, Aug. 2 (ABC) – Iranian Foreign Minister Anna Berg met Russian Deputy Prime Minister Tom Ray.',
    ['Anna Berg', 'Tom Ray'],
  ],
])('%s', (text, names) => {
  expect(people(eventsIn(text)[0])).toEqual(names);
});

test('who recently went elsewhere is no guest of today', () => {
  const text =
    'Minister Anna Berg met Governor Tom Ray. They spoke about fish. It took an hour. Berg recently paid a visit to Oslo.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg', 'Tom Ray']);
});

test('on the sidelines of something else nobody is at home', () => {
  const text =
    'TEHRAN (ABC) – Iranian Speaker Anna Berg met Russian Speaker Tom Ray. It came on the sidelines of an assembly.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg', 'Tom Ray']);
});

test('on a visit they met where it was, and from afar nowhere', () => {
  const visit =
    'TEHRAN, Aug. 2 (ABC) – During the visit, Iranian Foreign Minister Anna Berg also met Russian Minister Tom Ray.';
  expect(people(eventsIn(visit)[0])).toEqual(['Anna Berg', 'Tom Ray']);
  const virtual =
    'TEHRAN, Aug. 2 (ABC) – Iranian Foreign Minister Anna Berg held a virtual meeting with Russian Minister Tom Ray.';
  expect(people(eventsIn(virtual)[0])).toEqual(['Anna Berg', 'Tom Ray']);
});
