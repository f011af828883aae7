import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Mr. Tom Ray was speaking when Ms. Anna Berg, the Ambassador of Peru, paid a courtesy call and he received her.',
  'Mayor Mr. Tom Ray was speaking at a meeting with Ambassador Ms. Anna Berg, when she paid a courtesy call on him.',
])('a form of address tells whom he and she mean: %s', (text) => {
  expect(eventsIn(text).flatMap(people)).toEqual(
    expect.arrayContaining(['Tom Ray (host)', 'Anna Berg (guest)']),
  );
  expect(eventsIn(text).flatMap(people)).not.toContain('Tom Ray (guest)');
});

test('further on, whoever is of that gender alone', () => {
  const text =
    'Mayor Mr. Tom Ray received Ambassador Ms. Anna Berg on 3 May 2023. Later she called on Governor Eva Holm.';
  const last = eventsIn(text).find(({ participants }) =>
    participants.some(({ name }) => name === 'Eva Holm'),
  );
  expect(people(last)).toContain('Anna Berg (guest)');
});

test('where no form of address tells it, whom the sentence is about', () => {
  const text =
    'Mayor Tom Ray received Ambassador Anna Berg on 3 May 2023. Later he called on Governor Eva Holm.';
  const last = eventsIn(text).find(({ participants }) =>
    participants.some(({ name }) => name === 'Eva Holm'),
  );
  expect(people(last)).toContain('Tom Ray (guest)');
});
