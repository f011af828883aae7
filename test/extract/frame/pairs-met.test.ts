import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const named = ['Minister Anna Berg', 'Minister Tom Ray', 'Governor Eva Holm', 'Governor Tim Ward'];
const [a, b, c, d] = named;

test.each([
  `Bilateral meetings were held between ${a} and ${b}, ${c} and ${d} on 3 May 2023.`,
  `Bilateral meetings were held between ${a} and ${b}, and ${c} and ${d} on 3 May 2023.`,
  `The meetings between ${a} and ${b} and between ${c} and ${d} were held on 3 May 2023.`,
])('who met is told two by two: %s', (text) => {
  expect(eventsIn(text).map((event) => people(event).toSorted())).toEqual([
    ['Anna Berg', 'Tom Ray'],
    ['Eva Holm', 'Tim Ward'],
  ]);
});

test.each([
  ['all of them met', `Talks were held between ${a}, ${b}, ${c} and ${d} on 3 May 2023.`],
  ['it was one meeting', `A meeting was held between ${a} and ${b}, ${c} and ${d} on 3 May 2023.`],
])('one event where %s', (_, text) => {
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg', 'Tom Ray', 'Eva Holm', 'Tim Ward']]);
});
