import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

/** The names of those at the only event of a text; null where it tells of none or several. */
function namesIn(text: string): readonly string[] | null {
  const [event, ...more] = eventsIn(text);
  return event === undefined || more.length > 0
    ? null
    : [...people(event)].map((name) => name.replace(/ \(.*$/, ''));
}

test.each([
  [
    'Anna Berg, who also heads the city’s tourism board, and Tom Redlik, Mayor of Lund, signed an agreement on trade.',
  ],
  ['A meeting was held between Anna Berg, who took office in May, and Tom Redlik, Mayor of Lund.'],
  ['A pact was signed by Anna Berg, who chairs the Port Board, and Dr. Tom Redlik, Chair of Fenwick Marine.'],
  ['Anna Berg, who was elected Speaker in March, met with Governor Tom Redlik.'],
])('what a relative clause says that somebody is does not part a list: %s', (text) => {
  expect(namesIn(text)).toEqual(['Anna Berg', 'Tom Redlik']);
});

test('several in a row are described each', () => {
  const text =
    'Anna Berg, who has been mayor since 2012, Ola Nord, who serves as deputy governor, and Tom Redlik met in Lund.';
  expect(namesIn(text)).toEqual(['Anna Berg', 'Ola Nord', 'Tom Redlik']);
});

test.each([
  [
    'Tom Redlik met Anna Berg, who received Ola Nord on Monday, and returned to Lund.',
    ['Tom Redlik', 'Anna Berg'],
  ],
  [
    'After meeting Anna Berg, who chairs the Port Board, Minister Tom Redlik said that trade was growing.',
    ['Tom Redlik', 'Anna Berg'],
  ],
])('a deed of his own is told apart, and whoever speaks next is the subject: %s', (text, names) => {
  const [first] = eventsIn(text).filter((event) =>
    names.every((name) => people(event).join().includes(name)),
  );
  expect(first?.type).toBe('meeting');
});

test('who was in attendance is no description', () => {
  const text =
    'Minister Tom Redlik opened the Baltic Ports Forum on Monday. He thanked Mayor Anna Berg, who was in attendance, and praised the port.';
  expect(eventsIn(text).flatMap((event) => people(event))).toContain('Anna Berg');
});
