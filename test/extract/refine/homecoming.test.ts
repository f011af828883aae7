import { expect, test } from 'vitest';
import { allEventsIn, people } from '../read-text.ts';

const names = (text: string) =>
  allEventsIn(text).flatMap(({ participants }) =>
    participants.flatMap(({ name, collective }) => (collective ? [] : [name])),
  );

test.each([
  'President Arno Lind returned home this afternoon from Norway, where he was invited for a three-day state visit. He was welcomed at Elstad International Airport by Vice President Jan Visser and service chiefs.',
  'President Arno Lind returned from a two-day official visit to Norway. He was received at the airport by Vice President Jan Visser.',
  'President Arno Lind has returned to Peru after a two-day official visit to Norway. The jet conveying the President arrived at Elstad Airport and was received by officials. Among the dignitaries were the Minister of Trade, Jan Visser, and Senator Ines Berg.',
])('whoever welcomes somebody back was not on his visit: %s', (text) => {
  expect(names(text)).toEqual(['Arno Lind']);
});

test('whoever welcomes a guest at the airport is his host', () => {
  const text =
    'President Arno Lind arrived in Norway on a state visit. He was welcomed at Elstad Airport by Vice President Jan Visser.';
  expect(allEventsIn(text).flatMap(people)).toContain('Jan Visser (host)');
});
