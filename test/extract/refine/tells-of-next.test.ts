import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const told = (text: string) =>
  eventsIn(text).map(({ type, participants }) => [
    type,
    ...participants.flatMap(({ name, collective }) => (collective ? [] : [name])).sort(),
  ]);

test.each([
  'Minister Arno Lind met Mayor Petra Holm. He also visited a school in the Lund valley.',
  'Minister Arno Lind met Mayor Petra Holm. The minister then visited Elstad.',
])('what somebody visited next is a visit of its own: %s', (text) => {
  expect(told(text)).toEqual([
    ['meeting', 'Arno Lind', 'Petra Holm'],
    ['visit', 'Arno Lind'],
  ]);
});

test('a house toured next has its own people', () => {
  const text =
    'Minister Arno Lind visited the Elstad Port, where he was received by Director Petra Holm. He then toured Lund University, accompanied by Rector Jan Visser.';
  expect(told(text)).toEqual([
    ['visit', 'Arno Lind', 'Petra Holm'],
    ['visit', 'Arno Lind', 'Jan Visser'],
  ]);
});

test('whoever is met in another house was not at the one visited first', () => {
  const text =
    'Minister Arno Lind visited the Elstad Port. Director Petra Holm briefed him on the works. At Lund University, the minister met Rector Jan Visser.';
  expect(told(text)).toEqual([
    ['visit', 'Arno Lind', 'Petra Holm'],
    ['meeting', 'Arno Lind', 'Jan Visser'],
  ]);
});
