import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const met = (text: string) =>
  eventsIn(`Chancellor Arno Lind visited Norway from 3 to 5 May 2023. ${text}`, '2023-05-10')
    .filter(({ type, status }) => type === 'meeting' && status === 'happened')
    .map(({ participants }) => participants.map(({ name }) => name).sort());

test.each([
  'The highlight of the trip was a two-hour meeting with President Petra Holm.',
  'Highlights of the visit were a meeting with President Petra Holm and a tour of the Bergen Fish Institute.',
  "One of the Chancellor's first stops was a meeting with President Petra Holm.",
  'Among his engagements was a working lunch with President Petra Holm.',
  'Also on the agenda was a meeting with President Petra Holm.',
  'His first engagement was a courtesy call on President Petra Holm.',
])('a station of a visit is told by what it was: %s', (text) => {
  expect(met(text)).toEqual([['Arno Lind', 'Petra Holm']]);
});

test.each([
  'The highlight of the trip will be a meeting with President Petra Holm.',
  'The highlight of the trip was not a meeting with President Petra Holm.',
  'The highlight of his career was a meeting with President Petra Holm.',
])('no station of the visit that took place: %s', (text) => {
  expect(met(text)).toEqual([]);
});
