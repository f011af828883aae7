import { expect, test } from 'vitest';
import { participantsAt } from '../../../src/extract/phrase/participants.ts';
import { eventsIn } from '../read-text.ts';
import { listAt } from './read-at.ts';

function held(marked: string) {
  return listAt(marked, participantsAt)?.map(({ head, offices }) => [head, ...(offices ?? [])]);
}

test('an office in the plural behind two names is theirs, and the next name has its own', () => {
  expect(
    held(
      'Lars Holm and Ana Lima, Deputy Managers of Kesko, Aino Virtanen, Deputy Mayor of Troy, and Tom Ray, Rector of Porto University, met',
    ),
  ).toEqual([
    ['Lars Holm', 'Deputy Managers @ Kesko'],
    ['Ana Lima', 'Deputy Managers @ Kesko'],
    ['Aino Virtanen', 'Deputy Mayor @ Troy'],
    ['Tom Ray', 'Rector @ Porto University'],
  ]);
});

test('an office in the plural before the names is still theirs', () => {
  expect(held('the Deputy Managers of Kesko, Lars Holm and Ana Lima, met')?.map(([name]) => name)).toEqual([
    'Lars Holm',
    'Ana Lima',
  ]);
});

const holders = (words: string) =>
  eventsIn(`${words} received Ambassador Ole Dahl on 3 May 2023.`)[0]?.participants.map(
    ({ name, role, organisation }) => [name, role?.text ?? null, organisation?.text ?? null],
  );

test.each([
  [
    'President Larkana Chamber of Commerce (LCC) Asif Maliki',
    ['Asif Maliki', 'President', 'Larkana Chamber of Commerce'],
  ],
  ['Wang Lanfen, R&D director of Kesko Oy,', ['Wang Lanfen', 'R&D director', 'Kesko Oy']],
  ['Minister-President Karl Bogen', ['Karl Bogen', 'Minister-President', null]],
])('%s', (words, holder) => {
  expect(holders(words)).toContainEqual(holder);
});

test.each(['Northwind One Corporation', 'Harbor Three Logistics'])('%s: a number in a name', (name) => {
  const [event] = eventsIn(`The county signed an agreement with ${name} in Boston on 3 May 2023.`);
  expect(event?.participants.map((each) => each.name)).toContain(name);
});
