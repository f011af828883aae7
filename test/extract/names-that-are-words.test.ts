import { expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const names = (text: string) => eventsIn(text)[0]?.participants.map(({ name }) => name);

test('a surname that is also a word for an office is a name behind Ms or Mr', () => {
  const text =
    'Foreign Minister Julia Bishop came to Lund on 3 May 2023. Ms Bishop paid a call on Prime Minister Tom Ray on 3 May 2023.';
  expect(people(eventsIn(text).at(-1))).toEqual(
    expect.arrayContaining(['Julia Bishop (guest)', 'Tom Ray (host)']),
  );
});

test.each([
  ['Mr Ole Marshal', ['Anna Berg', 'Ole Marshal']],
  ['Mr Ole Shehu', ['Anna Berg', 'Ole Shehu']],
  ['Mr Ole Dahl', ['Anna Berg', 'Ole Dahl']],
])('and so is the last word of a name: %s', (who, whole) => {
  expect(names(`Mayor Anna Berg met ${who} on 3 May 2023.`)).toEqual(whole);
});

test('the Bishop of a town stays one', () => {
  expect(names('Mayor Anna Berg met the Bishop of Lund on 3 May 2023.')).toEqual([
    'Anna Berg',
    'Bishop of Lund',
  ]);
});

test.each([
  'In Jurmala Anna Berg met with Minister Tom Ray on 3 May 2023.',
  'In Riga, Anna Berg met with Minister Tom Ray on 3 May 2023.',
])('the place that a sentence opens with is no part of a name: %s', (text) => {
  expect(names(text)).toEqual(expect.arrayContaining(['Anna Berg', 'Tom Ray']));
});

test.each([
  'In March Minister Anna Berg met with Minister Tom Ray.',
  'In Lund Mayor Berg met with Minister Tom Ray on 3 May 2023.',
])('an office or a month behind it leaves the sentence as it is: %s', (text) => {
  expect(names(text)).toContain('Tom Ray');
  expect(eventsIn(text)).toHaveLength(1);
});

test('two initials with a blank between them are a form of address', () => {
  const text =
    'President Anna Berg met President of Norway, H. E. Mrs Eva Holm, and President of Peru, H. E. Mr Tom Ray, on 3 May 2023.';
  expect(names(text)).toEqual(['Anna Berg', 'Eva Holm', 'Tom Ray']);
});

test.each([
  'Prime Minister Anna Berg received today, 10 May 2023, the visit of the Minister of Trade, Tom Ray.',
  'Prime Minister Anna Berg received the visit of Minister Tom Ray on 10 May 2023.',
])('what was received may stand behind its day: %s', (text) => {
  const [event] = eventsIn(text);
  expect([event?.date.value, people(event)]).toEqual([
    '2023-05-10',
    expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']),
  ]);
});
