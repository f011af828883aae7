import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const met = (whom: string) =>
  eventsIn(`Minister Lin Dahl met ${whom} on 3 May 2023.`)[0]?.participants.flatMap(({ name, role }) =>
    name === 'Lin Dahl' ? [] : [`${name}: ${role?.text ?? ''}`],
  );

test.each([
  ['port director Anna Berg', 'port director'],
  ['Mayor Tom Ray, along with deputy port director Anna Berg', 'deputy port director'],
  ['Mayor Tom Ray and cargo analyst Anna Berg', 'cargo analyst'],
])('any noun in lower case says what an office before a name is for: %s', (whom, role) => {
  expect(met(whom)).toContain(`Anna Berg: ${role}`);
});

test('praise and grammar are no part of an office', () => {
  expect(met('famous director Anna Berg')).toEqual(['Anna Berg: director']);
  expect(met('both mayor Tom Ray and director Anna Berg')).toContain('Tom Ray: mayor');
});

test('who speaks for those told of was not at the talks', () => {
  const text = 'Minister Lin Dahl held talks with her counterparts, ministry spokesman Tom Ray said.';
  expect(eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name))).toEqual([
    'Lin Dahl',
  ]);
});

test('behind a dash stands who holds each office of a list', () => {
  const text =
    'The delegation, headed by the rector Lin Dahl, the vice-rector for research - Tom Ray, the founder - Eva Holm, paid a visit to Lund University.';
  expect(eventsIn(text)[0]?.participants.map(({ name, role }) => `${name}: ${role?.text ?? ''}`)).toEqual(
    expect.arrayContaining(['Lin Dahl: rector', 'Tom Ray: vice-rector for research', 'Eva Holm: founder']),
  );
});

test('a family name that is told first parts a place from a name', () => {
  expect(met('Chairman of Quang Minh Nguyen Van Tai')).toEqual(['Nguyen Van Tai: Chairman']);
  expect(met('the Chairman of the northern province of Bac Minh Le Anh Duong')).toEqual([
    'Le Anh Duong: Chairman',
  ]);
});
