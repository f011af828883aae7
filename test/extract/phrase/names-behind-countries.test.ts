import { expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { listAt } from './read-at.ts';

function held(marked: string) {
  return listAt(marked, participantsAt)?.map(({ head, offices }) => [head, ...(offices ?? [])]);
}

test.each([
  'the ambassadors of Norway, Ana Lima, Peru, Lars Holm, and Laos, Mr. Jan Ek, met',
  'the ambassadors of Norway Ana Lima, Peru Lars Holm and Laos Jan Ek met',
])('%s: each holds the office for the country before his name', (text) => {
  expect(held(text)).toEqual([
    ['Ana Lima', 'ambassadors @ Norway'],
    ['Lars Holm', 'ambassadors @ Peru'],
    ['Jan Ek', 'ambassadors @ Laos'],
  ]);
});

test('countries without names between them are those of one group', () => {
  expect(held('the ambassadors of Norway, Peru and Laos met')).toHaveLength(1);
  const [first] = held('the ambassadors of Norway and Peru, Ana Lima and Lars Holm, met') ?? [];
  expect(first).toEqual(['Ana Lima', 'ambassadors @ Norway']);
});
