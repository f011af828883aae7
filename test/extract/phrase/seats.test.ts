import { expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { eventsIn } from '../read-text.ts';
import { listAt } from './read-at.ts';

function heads(marked: string) {
  return listAt(marked, participantsAt)?.map(({ head }) => head);
}

test.each([
  [
    'Lund University, Sweden, and the University of Porto, Portugal signed',
    ['Lund University', 'University of Porto'],
  ],
  ['Porto College, Braga, Minho, Portugal and Lund University met', ['Porto College', 'Lund University']],
  ['Lund University, Skaraby, signed', ['Lund University']],
  ['Holm Ltd., Oslo, and Kesko Inc., Finland signed', ['Holm Ltd.', 'Kesko Inc.']],
  [
    'Lars Holm, Rector of Lund University, Sweden, and Ana Lima, Dean of Porto College, met',
    ['Lars Holm', 'Ana Lima'],
  ],
  [
    'the Porto Institute (PI) of Portugal, Lund University (LU) and NORCEM signed',
    ['Porto Institute', 'Lund University', 'NORCEM'],
  ],
])('%s: where a body is, is no member of the list', (text, expected) => {
  expect(heads(text)).toEqual(expected);
});

test.each([
  ['the European Union, Norway and Sweden signed', ['European Union', 'Norway', 'Sweden']],
  ['Lund University, Norway and Sweden signed', ['Lund University', 'Norway', 'Sweden']],
  ['Lund University and Sweden signed', ['Lund University', 'Sweden']],
  [
    'Porto College, Vila Real, Minho, Portugal and Lund University met',
    ['Porto College', 'Vila Real', 'Minho', 'Portugal', 'Lund University'],
  ],
  ['NORCEM, Norway, and KESKO signed', ['NORCEM', 'Norway', 'KESKO']],
])('%s: a place stands for itself', (text, expected) => {
  expect(heads(text)).toEqual(expected);
});

test('the city of a body ends before the name of who is of it', () => {
  const [event] = eventsIn(
    'Minister Lin Dahl met the Director of the Museum in Oslo Anna Berg on 3 May 2023.',
  );
  expect(event?.participants.map(({ name }) => name)).toEqual(['Lin Dahl', 'Anna Berg']);
});
