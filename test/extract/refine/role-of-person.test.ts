import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

/** The role of Anna Berg, who was received. */
function roleOf(named: string, before = ''): string | null {
  const events = eventsIn(`${before}Mayor Tom Ray received ${named} on 3 May 2023.`);
  const berg = events.flatMap(({ participants }) => participants).find(({ name }) => name.includes('Berg'));
  return berg?.role?.text ?? null;
}

test.each([
  ['Rear Admiral Anna Berg, Chairman of the Port Authority of Lund,', 'Chairman'],
  ['Cllr Anna Berg, Leader of the Council,', 'Leader'],
  ['High Commissioner to Kenya, His Excellency Lieutenant General Anna Berg,', 'High Commissioner to Kenya'],
  ['General Anna Berg', 'General'],
  ['Ambassador of Japan Anna Berg', 'Ambassador'],
])('an office is told before a rank: %s', (named, role) => {
  expect(roleOf(named)).toBe(role);
});

test('an office that is told elsewhere counts before a rank, however short', () => {
  const before = 'Dean Anna Berg gave a talk on 2 May 2023. ';
  expect(roleOf('Lieutenant Colonel Anna Berg', before)).toBe('Dean');
});

test('an office still held is told before a longer past one', () => {
  const before = 'Former Deputy Prime Minister Anna Berg gave a talk on 2 May 2023. ';
  expect(roleOf('Chairwoman Anna Berg', before)).toBe('Chairwoman');
});

test.each([
  ['Chairwoman Anna Berg, a member of the Senate,', 'Chairwoman'],
  [
    'Anna Berg, Vice President, Prime Minister and Head of the Port Authority,',
    'Vice President, Prime Minister and Head',
  ],
])('of several offices the chain that is told first: %s', (named, role) => {
  expect(roleOf(named)).toBe(role);
});

test('a fuller telling of the same office counts before the first, another office does not', () => {
  const told = (office: string) =>
    roleOf('Minister Anna Berg', `${office} Anna Berg gave a talk on 2 May 2023. `);
  expect(told('Minister of Trade')).toBe('Minister of Trade');
  expect(roleOf('Chairwoman Anna Berg', 'Minister Anna Berg gave a talk on 2 May 2023. ')).toBe('Minister');
  expect(roleOf('Minister of Trade Anna Berg', 'Minister Anna Berg gave a talk on 2 May 2023. ')).toBe(
    'Minister of Trade',
  );
});
