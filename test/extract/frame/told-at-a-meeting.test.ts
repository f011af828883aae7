import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Prime Minister Ken Mori thanked President Anna Berg for her support during a meeting in Lima on 3 May 2023.',
  'Prime Minister Ken Mori assured President Anna Berg of his support at a meeting on 3 May 2023.',
  'During talks on 3 May 2023, Prime Minister Ken Mori briefed President Anna Berg on the border.',
])('whoever was spoken to at a meeting was there: %s', (text) => {
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['meeting']);
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Ken Mori', 'Anna Berg']));
});

test.each([
  'Prime Minister Ken Mori thanked President Anna Berg during a meeting of his party on 3 May 2023.',
  'Prime Minister Ken Mori thanked President Anna Berg during a meeting with reporters on 3 May 2023.',
  'Prime Minister Ken Mori praised President Anna Berg during a meeting on 3 May 2023.',
  'Prime Minister Ken Mori thanked President Anna Berg at a cabinet meeting on 3 May 2023.',
  'Prime Minister Ken Mori will thank President Anna Berg at a meeting on 3 May 2023.',
])('not: %s', (text) => {
  const met = eventsIn(text).filter(({ status }) => status === 'happened');
  expect(met.flatMap(people)).not.toContain('Anna Berg');
});

test.each([
  'A farewell dinner for Ambassador Ken Mori was hosted by Minister Anna Berg on 3 May 2023.',
  'A dinner in honour of Ambassador Ken Mori was given by Minister Anna Berg on 3 May 2023.',
])('for whom a dinner was given, he was there: %s', (text) => {
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg (host)', 'Ken Mori (guest)']]);
});

test('a dinner for a cause is one of nobody else', () => {
  const text = 'A dinner in memory of Ken Mori was given by Minister Anna Berg on 3 May 2023.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Ken Mori (guest)');
});

test('a minister’s visit to premises without a name is one', () => {
  const text = 'Minister Anna Berg visited the plant on 3 May 2023, accompanied by Governor Ken Mori.';
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['visit']);
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (guest)', 'Ken Mori (guest)']);
});

test.each([
  'Anna Berg visited the plant on 3 May 2023.',
  'Minister Anna Berg visited the plant.',
  'Minister Anna Berg will visit the plant on 3 May 2023.',
  'Minister Anna Berg visited the dentist on 3 May 2023.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test.each([
  'The discussion took place during the meeting of Minister Ken Mori with President Anna Berg on 3 May 2023.',
  'In addition to meeting with President Anna Berg on 3 May 2023, Minister Ken Mori signed two loan agreements.',
  'Besides meeting President Anna Berg on 3 May 2023, Minister Ken Mori opened a workshop.',
])('beside something else they met: %s', (text) => {
  const met = eventsIn(text).find(({ type }) => type === 'meeting');
  expect(people(met)).toEqual(expect.arrayContaining(['Ken Mori', 'Anna Berg']));
});

test.each([
  'The museum is old. In a meeting at the museum on 3 May 2023, Anna Berg and Ken Mori discussed loans.',
  'The museum is old. At a meeting in Lund, Director Anna Berg and Ambassador Ken Mori discussed loans.',
])('two who discussed something in a meeting met: %s', (text) => {
  expect(eventsIn(text).map(({ participants }) => participants.map(({ name }) => name))).toEqual([
    ['Anna Berg', 'Ken Mori'],
  ]);
});

test('two who discussed something in a telephone conversation did not meet', () => {
  const text =
    'In a telephone conversation on 3 May 2023, Director Anna Berg and Ambassador Ken Mori discussed loans.';
  expect(eventsIn(text).filter(({ type }) => type === 'meeting')).toEqual([]);
});
