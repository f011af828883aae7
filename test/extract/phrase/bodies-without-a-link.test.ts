import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const told = (text: string) =>
  eventsIn(text).flatMap(({ participants }) => participants.map(({ name, role }) => [name, role?.text]));

test.each<[string, string]>([
  ['Chairman Board of Investment', 'Chairman'],
  ['Vice Chancellor University of Lund', 'Vice Chancellor'],
  ['Managing Director Bank of Elm', 'Managing Director'],
  ['Secretary Ministry of Commerce', 'Secretary'],
])('right behind an office the body may stand: %s', (office, title) => {
  expect(told(`${office} Tom Ray met Ambassador Anna Berg on 3 May 2023.`)).toContainEqual([
    'Tom Ray',
    title,
  ]);
});

test('a body of one word belongs to the country before it', () => {
  const text =
    'Governor Tom Ray was welcomed by Anna Berg, the deputy speaker of Peru’s Parliament, on 3 May 2023.';
  expect(
    told(text)
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(['Anna Berg', 'Tom Ray']);
});

test('the office of a secretary is a body', () => {
  expect(
    told('Secretary Office met Ambassador Anna Berg on 3 May 2023.').map(([name]) => name),
  ).not.toContain('Office');
});
