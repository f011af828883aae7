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
