import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const both = ['Anna Berg (host)', 'Ken Mori (guest)'];

test.each([
  'Rector Anna Berg guided Ambassador Ken Mori through the campus of Lund University on 3 May 2023.',
  'Director Anna Berg gave Ambassador Ken Mori a guided tour of the plant on 3 May 2023.',
  'Director Anna Berg took Ambassador Ken Mori on a tour of the plant on 3 May 2023.',
  'Ambassador Ken Mori was taken on a tour of the plant by managing director Anna Berg on 3 May 2023.',
  'Ambassador Ken Mori was given a tour of the plant by managing director Anna Berg on 3 May 2023.',
  'Rector Anna Berg conducted Ambassador Ken Mori round the new laboratories on 3 May 2023.',
  'Governor Anna Berg accorded a warm welcome to Ambassador Ken Mori on 3 May 2023.',
  'Ambassador Ken Mori was given a warm welcome by Governor Anna Berg on 3 May 2023.',
  'Foreign Minister Anna Berg saw off Prime Minister Ken Mori at the airport on 3 May 2023.',
  'Foreign Minister Anna Berg saw Prime Minister Ken Mori off at the airport on 3 May 2023.',
  'Prime Minister Ken Mori was seen off at the airport by Foreign Minister Anna Berg on 3 May 2023.',
  'Mayor Anna Berg bade farewell to Consul Ken Mori on 3 May 2023.',
  'Outgoing Ambassador Ken Mori bade farewell to Governor Anna Berg on 3 May 2023.',
  'The outgoing ambassador, Ken Mori, took leave of Governor Anna Berg on 3 May 2023.',
])('what a host does with a guest is news where the article begins with it: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect(people(event).filter((name) => !name.startsWith('Lund'))).toEqual(expect.arrayContaining(both));
  expect(more).toEqual([]);
});

test('who briefs may as well be the guest', () => {
  const [event] = eventsIn('Governor Anna Berg was briefed by General Ken Mori on 3 May 2023.');
  expect(people(event)).toEqual(['Anna Berg', 'Ken Mori']);
});

test.each([
  'Senator Anna Berg saw off Governor Ken Mori in the second round on 3 May 2023.',
  'Governor Anna Berg guided the bill of General Ken Mori through parliament on 3 May 2023.',
  'Governor Anna Berg took leave of absence on 3 May 2023.',
  'Governor Anna Berg bade farewell to politics on 3 May 2023.',
  'Governor Anna Berg will take Ambassador Ken Mori on a tour of the plant on 3 May 2023.',
  'Anna Berg showed Ken Mori around the garden on 3 May 2023.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
