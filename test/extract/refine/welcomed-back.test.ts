import { expect, test } from 'vitest';
import { allEventsIn } from '../read-text.ts';

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
  expect(names(text)).toContain('Jan Visser');
});

test('who led the guests on a tour of the house belongs to it', () => {
  const text =
    'A delegation from Lund visited the Elstad School. Principal Petra Holm led the delegation on a tour of the new building.';
  expect(allEventsIn(text)[0]?.participants.find(({ name }) => name === 'Petra Holm')?.side).toBe('host');
});

test('who led a delegation on a tour of a country came with it', () => {
  const text =
    'Mayor Petra Holm led a delegation on a tour of Norway on 3 May. They met Governor Jan Visser.';
  const sides = allEventsIn(text).flatMap(({ participants }) =>
    participants.flatMap(({ name, side }) => (name === 'Petra Holm' ? [side] : [])),
  );
  expect(sides).not.toContain('host');
});

test('an exchange of gifts is no signing', () => {
  const text = 'On Sunday a dinner was held at the hall, where a gift exchange ceremony was conducted.';
  expect(allEventsIn(text).some(({ type }) => type === 'signing')).toBe(false);
});

test('the chief of staff to the President is named behind the comma', () => {
  expect(names('Mayor Petra Holm received the Chief of Staff to the President, Arno Lind.')).toEqual([
    'Petra Holm',
    'Arno Lind',
  ]);
});

test('the Union Minister is the minister told of before', () => {
  const text =
    'Defence Minister Arno Lind met Admiral Petra Holm. The Union Minister later held a meeting with Chief Minister Jan Visser.';
  expect(names(text)).toEqual(['Arno Lind', 'Petra Holm', 'Arno Lind', 'Jan Visser']);
});
