import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  [
    'by the office',
    'The minister received Ambassador Tom Ray on 3 May 2023. It was a good day, Minister Anna Berg said.',
  ],
  [
    'by the surname',
    'Berg received Ambassador Tom Ray on 3 May 2023. It was a good day, said Mayor Anna Berg.',
  ],
])('whoever is named in full only later is known before, %s', (_how, text) => {
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('a full name told later is that of the surname behind an office', () => {
  const text =
    'Minister Berg received Ambassador Tom Ray on 3 May 2023. Anna Berg was born in Lund. The lawyer Karl Moe was not there.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test.each([
  'Minister Arno Lind is in Norway for a three-day visit. Yesterday he met Minister Petra Holm. Today he had talks with Mayor Jan Visser.',
  'Minister Arno Lind is in Norway for a three-day visit. There he met Minister Petra Holm. Later he had talks with Mayor Jan Visser.',
])('he who met somebody yesterday is he who meets the next today: %s', (text) => {
  const meetings = eventsIn(text).filter(({ type }) => type === 'meeting');
  expect(meetings.map(({ participants }) => participants.map(({ name }) => name).sort())).toEqual([
    ['Arno Lind', 'Petra Holm'],
    ['Arno Lind', 'Jan Visser'],
  ]);
});
