import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const names = (text: string) => eventsIn(text)[0]?.participants.map(({ name }) => name);

test.each([
  ['Ambassador William (Bill) Ray', 'William (Bill) Ray'],
  ['Ambassador Joko “Jokowi” Berg', 'Joko “Jokowi” Berg'],
])('a given name between the words of a name is a part of it: %s', (who, name) => {
  expect(names(`Mayor Ole Dahl met ${who} on 3 May 2023.`)).toEqual(['Ole Dahl', name]);
});

test.each([
  ['Mayor Ana Silva (Porto) and Mayor Tom Ray', ['Ole Dahl', 'Ana Silva', 'Tom Ray']],
  ['Mayor Ana Silva (Portugal) Tom Ray', ['Ole Dahl', 'Ana Silva']],
  ['Ambassador Ana Silva (MP) of Peru', ['Ole Dahl', 'Ana Silva']],
])('a place or letters are none: %s', (who, whole) => {
  expect(names(`Mayor Ole Dahl met ${who} on 3 May 2023.`)).toEqual(expect.arrayContaining([...whole]));
});

test('a king is king of no stables in which he receives', () => {
  const text = 'The Dutch guests were then received by The King and Queen at the Royal Stables.';
  expect(names(text)).toEqual(['King and Queen', 'Dutch guests']);
});
