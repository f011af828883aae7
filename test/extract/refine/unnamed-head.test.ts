import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Head of State had a meeting with Foreign Minister Tom Ray on 3 May 2023.';
const spoke =
  'Anna Berg welcomed the growth of trade. The President thanked Norway. “We will go on,” Anna Berg stressed.';

test.each([met, met.replace('Head', 'The Head')])(
  'who alone speaks by a whole name is who met: %s',
  (first) => {
    expect(people(eventsIn(`${first} ${spoke}`)[0])).toEqual(['Anna Berg', 'Tom Ray']);
  },
);

test.each([
  ['two names speak', `${met} ${spoke} “So it is,” Eva Holm added. Eva Holm left.`],
  ['the name speaks but once', `${met} “We will go on,” Anna Berg stressed.`],
  ['the article names the holder', `${met} Head of State Lars Ek smiled. ${spoke}`],
  ['two met', `The Governor and the Rector met Foreign Minister Tom Ray on 3 May 2023. ${spoke}`],
])('it stays open where %s', (_, text) => {
  expect(people(eventsIn(text)[0]).join()).not.toContain('Anna Berg');
});
