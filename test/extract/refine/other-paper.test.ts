import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const first = 'The loan agreement was signed by Minister Anna Berg and Director Tom Ray.';
const signersIn = (text: string) => eventsIn(text).map((event) => people(event));

test.each([
  ['the project agreement', 'The project agreement was signed by Secretary Eva Holm and Manager Bo Ek.'],
  ['one that shares a signer', 'The agreement on tourism was signed by Director Tom Ray and Manager Bo Ek.'],
])('another paper with other signers is another signing: %s', (_which, sentence) => {
  const signings = signersIn(`${first} ${sentence}`);
  expect(signings).toHaveLength(2);
  expect(signings[0]).toEqual(['Anna Berg', 'Tom Ray']);
  expect(signings[1]).toContain('Bo Ek');
});

test.each([
  [
    'its second signer',
    'The loan agreement was signed by Minister Anna Berg. The accord was signed for the bank by Director Tom Ray.',
  ],
  ['by the same words', `${first} The agreement was signed by Secretary Eva Holm and Manager Bo Ek as well.`],
  [
    'with those who signed',
    `${first} The landmark agreement was signed by Minister Berg and Director Ray in Oslo.`,
  ],
])('the same paper told again is one signing: %s', (_why, text) => {
  expect(signersIn(text)).toHaveLength(1);
});

test('a paper with a name of its own, signed in a month of another year, is history', () => {
  const events = eventsIn(
    'President Anna Berg and President Tom Ray signed the Framework Agreement for Joint Loans on 3 May 2023. The two banks, Lund Bank and Port Bank, signed the Memorandum of Understanding for Closer Cooperation in May 2016.',
  );
  expect(events.map(({ date }) => date.value)).toEqual(['2023-05-03', '2016-05']);
});
