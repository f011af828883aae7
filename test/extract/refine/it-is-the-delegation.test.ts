import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const met = (text: string) => eventsIn(text).map(({ participants }) => participants.map(({ name }) => name));

test.each([
  'A delegation led by Speaker Arno Lind met Mayor Petra Holm. Then it called on Governor Jan Visser.',
  'A delegation led by Speaker Arno Lind met Mayor Petra Holm. In Oslo it held talks with Governor Jan Visser.',
])('who led a delegation takes part in what it did next: %s', (text) => {
  expect(met(text)[1]).toEqual(expect.arrayContaining(['Arno Lind', 'Jan Visser']));
});

test('a body named behind the delegation is what it speaks of', () => {
  const text =
    'A delegation led by Speaker Arno Lind met Mayor Petra Holm at the Elstad Institute. It later met Governor Jan Visser.';
  expect(met(text)[1] ?? []).not.toContain('Arno Lind');
});

test('a reference to another text names nobody', () => {
  const text =
    'The Secretary-General, Arno Lind, met Mayor Petra Holm. (See Press Release SG/12.) He then met Governor Jan Visser.';
  expect(met(text)[1]).toEqual(expect.arrayContaining(['Arno Lind', 'Jan Visser']));
});

test('what is told of the next morning is not of the day of arrival', () => {
  const text =
    'Minister Arno Lind, accompanied by Senator Ana Dahl, arrived in the capital of Norway, Oslo, on Sunday, 7 May. The following morning, the Minister had breakfast with Mayor Petra Holm.';
  expect(eventsIn(text).map(({ type, date }) => [type, date.value])).toEqual([
    ['visit', '2023-05-07'],
    ['meeting', '2023-05-08'],
  ]);
});
