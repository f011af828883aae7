import { expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt } from './read-at.ts';

function held(marked: string) {
  return listAt(marked, participantsAt)?.map(({ head, offices }) => [head, ...(offices ?? [])]);
}

test.each([
  [
    'the director of the Trade Office and the head of Kesko, Lars Holm and Ana Lima, met',
    [
      ['Lars Holm', 'director @ Trade Office'],
      ['Ana Lima', 'head @ Kesko'],
    ],
  ],
  [
    'the director of the Trade Office, the dean of the Law Faculty and the rector of Porto University, Lars Holm, Aino Virtanen and Ana Lima, met',
    [
      ['Lars Holm', 'director @ Trade Office'],
      ['Aino Virtanen', 'dean @ Law Faculty'],
      ['Ana Lima', 'rector @ Porto University'],
    ],
  ],
])('%s: each name holds the office in its turn', (text, expected) => {
  expect(held(text)).toEqual(expected);
});

test.each([
  ['the head of Kesko, Lars Holm and Ana Lima, met', [['Lars Holm', 'head @ Kesko'], ['Ana Lima']]],
  [
    'the director of the Trade Office and the head of Kesko, Lars Holm, met',
    [
      ['director of the Trade Office', 'director @ Trade Office'],
      ['Lars Holm', 'head @ Kesko'],
    ],
  ],
  [
    'the director of the Trade Office, the head of Kesko, Lars Holm, and Ana Lima met',
    [
      ['director of the Trade Office', 'director @ Trade Office'],
      ['Lars Holm', 'head @ Kesko'],
      ['Ana Lima'],
    ],
  ],
])('%s: without as many names as offices, or without `and`, all stay where they are', (text, expected) => {
  expect(held(text)).toEqual(expected);
});
