import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  ['Mayor Ana Silva received and worked with the delegation of Lund University.', 'Ana Silva (host)'],
  ['Mayor Ana Silva visited and worked with leaders of Elmar Province on 3 May 2023.', 'Ana Silva (guest)'],
  ['Mayor Ana Silva welcomed and thanked Ambassador Tom Ray on 3 May 2023.', 'Tom Ray (guest)'],
])('two verbs share what stands behind the second: %s', (text, somebody) => {
  expect(people(eventsIn(text)[0])).toContain(somebody);
});

test.each([
  'Mayor Ana Silva visited and then there was a concert with the choir of Lund.',
  'Mayor Ana Silva visited and was thanked by Tom Ray.',
])('nothing is shared: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});
