import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const parties = (text: string) => eventsIn(text)[0]?.agreement?.parties.map((party) => party.text);

test.each([
  ['its acronym', 'Lund University (LU) praised the port. LU and Acme Corporation', 'Lund University'],
  [
    'a word of its name',
    'The Lund Chamber of Commerce praised the port. The chamber and Acme Corporation',
    'Lund Chamber of Commerce',
  ],
])('a body is known again by %s', (_by, text, name) => {
  expect(parties(`${text} signed a contract on 3 May 2023.`)).toEqual([name, 'Acme Corporation']);
});

test('a word that no body before has names nobody', () => {
  const text =
    'The Lund Chamber of Commerce praised the port. The ministry and Acme Corporation signed a contract on 3 May 2023.';
  expect(parties(text)).toEqual(['Acme Corporation']);
});
