import { expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt } from './read-at.ts';

function held(marked: string) {
  return listAt(marked, participantsAt)?.map(({ head, offices }) => [head, ...(offices ?? [])]);
}

test.each([
  [
    'the ambassadors of Norway (Ana Lima), Peru (Lars Holm) and Laos (Mr. Jan Ek) met',
    [
      ['Ana Lima', 'ambassadors @ Norway'],
      ['Lars Holm', 'ambassadors @ Peru'],
      ['Jan Ek', 'ambassadors @ Laos'],
    ],
  ],
  [
    'the rectors of Lund University (Ana Lima) and Porto College (Lars Holm) met',
    [
      ['Ana Lima', 'rectors @ Lund University'],
      ['Lars Holm', 'rectors @ Porto College'],
    ],
  ],
])('%s: each holds the office for the body before the bracket', (text, expected) => {
  expect(held(text)).toEqual(expected);
});

test.each([
  'the rectors of Lund University (LU) and Porto College (PC) met',
  'the ambassadors of Norway and Peru met',
])('%s: no names', (text) => {
  expect(held(text)?.map(([head]) => head)).not.toContain('LU');
  expect(held(text)?.map(([head]) => head)).not.toContain('PC');
});
