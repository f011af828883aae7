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
  expect(met(text)[1]).not.toContain('Arno Lind');
});
