import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const names = (text: string) =>
  eventsIn(text).flatMap(({ participants }) =>
    participants.flatMap(({ name, collective }) => (collective ? [] : [name])),
  );

test.each([
  'Bishop Arno Lind was received by Mayor Petra Holm, on behalf of the city, and Governor Jan Visser.',
  'Bishop Arno Lind was received by Mayor Petra Holm, on behalf of the city, and Governor Jan Visser, on behalf of the county.',
])('behind the words for whom the first acts the next is named: %s', (text) => {
  expect(names(text).sort()).toEqual(['Arno Lind', 'Jan Visser', 'Petra Holm']);
});

test('on whose behalf he was received is not there', () => {
  const text =
    'Bishop Arno Lind was received by Mayor Petra Holm on behalf of Governor Jan Visser and Senator Ines Berg.';
  expect(names(text).sort()).toEqual(['Arno Lind', 'Petra Holm']);
});

test.each([
  'Minister of State (MoS) for External Affairs Arno Lind met Mayor Petra Holm.',
  'Minister of State (Independent Charge) for Tourism Arno Lind met Mayor Petra Holm.',
])('initials may stand between an office and what it is for: %s', (text) => {
  expect(names(text).sort()).toEqual(['Arno Lind', 'Petra Holm']);
});
