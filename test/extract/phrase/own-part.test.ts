import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

test.each([
  ["Karl Moe, director of the Academy's Institute, gave a lecture."],
  ["Karl Moe, chairman of the chamber's trade committee, gave a lecture."],
])('the part of a body belongs to the office: %s', (told) => {
  const [event] = eventsIn(`The Baltic Ports Forum was held in Lund on 3 May 2023. ${told}`);
  expect(event?.participants.map(({ name }) => name)).toEqual(['Karl Moe']);
});

test("what else stands behind a body's name is no part of it", () => {
  const [event] = eventsIn("Mayor Anna Berg met Karl Moe, director of the Academy's choir, on 3 May 2023.");
  expect(event?.participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Karl Moe']);
});
