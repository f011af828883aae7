import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const OPENING = 'The Baltic Ports Forum was held in Lund on 3 May 2023. Among the speakers at the event were';

test('in a list parted by semicolons each segment begins with somebody; what a comma adds says what he is', () => {
  const text = `${OPENING} Anna Berg, Lund Institute, Port Index; Karl Moe, Media Strategist, Cortex; and Eva Lind of Acme.`;
  expect(eventsIn(text).flatMap(people)).toEqual(['Anna Berg', 'Karl Moe', 'Eva Lind']);
});

test('a list parted by commas is one of people', () => {
  const text = `${OPENING} Anna Berg, Karl Moe, and Eva Lind.`;
  expect(eventsIn(text).flatMap(people)).toEqual(['Anna Berg', 'Karl Moe', 'Eva Lind']);
});
