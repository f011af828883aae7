import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const told = (text: string) =>
  eventsIn(text).map(({ participants }) =>
    participants.flatMap(({ name, collective }) => (collective ? [] : [name])).sort(),
  );
const TWO = 'Minister Arno Lind met Mayor Petra Holm. He also met Governor Jan Visser.';

test.each([
  'Ambassador Ines Berg attended both meetings.',
  'Both meetings were attended by Ambassador Ines Berg.',
  'Ambassador Ines Berg accompanied the Minister during the meetings.',
])('whoever was at both meetings is at each: %s', (text) => {
  expect(told(`${TWO} ${text}`)).toEqual([
    ['Arno Lind', 'Ines Berg', 'Petra Holm'],
    ['Arno Lind', 'Ines Berg', 'Jan Visser'],
  ]);
});

test('whoever attended the meeting was at the last', () => {
  expect(told(`${TWO} Ambassador Ines Berg attended the meeting.`)).toEqual([
    ['Arno Lind', 'Petra Holm'],
    ['Arno Lind', 'Ines Berg', 'Jan Visser'],
  ]);
});
