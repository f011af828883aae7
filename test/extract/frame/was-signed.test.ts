import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const partiesIn = (text: string) =>
  eventsIn(text)
    .filter((event) => event.type === 'signing')
    .map((event) => event.agreement?.parties.map((party) => party.text));

test('one agreement with the one and another with the other are two signings', () => {
  const text = 'A friendship agreement was signed with Lund and another with Fukui in 2022.';
  expect(partiesIn(text)).toEqual([['Lund'], ['Fukui']]);
});

test('one agreement with both is one signing', () => {
  const text = 'A friendship agreement was signed with Lund and Fukui in 2022.';
  expect(partiesIn(text)).toEqual([['Lund', 'Fukui']]);
});

test.each([
  ['`that`', 'The friendship agreement that Lund and Fukui signed in 2014 helps both.'],
  ['`which`', 'The mayors recalled the friendship agreement which Lund and Fukui signed in 2014.'],
])('an agreement is described by who signed it, behind %s', (_word, text) => {
  expect(partiesIn(text)).toEqual([['Lund', 'Fukui']]);
  expect(eventsIn(text)[0]?.date.value).toBe('2014');
});

test('an agreement is described by its year, behind a comma', () => {
  expect(eventsIn('Trade grew under the Association Agreement, signed in 2014.')).toMatchObject([
    { type: 'signing', date: { value: '2014' } },
  ]);
});

test('a letter that somebody signed is no agreement', () => {
  expect(partiesIn('The letter that Anna Berg and Tom Ray signed in 2014 was long.')).toEqual([]);
});

test.each([
  'Lund University formalised its partnership with Acme Corporation through a memorandum signed on 3 May 2023.',
  'Lund University has partnered with Acme Corporation under a memorandum signed on 3 May 2023.',
])('those who act by a signed paper have signed it: %s', (text) => {
  const [event] = eventsIn(text);
  expect(event?.participants.map(({ name }) => name)).toEqual(['Lund University', 'Acme Corporation']);
});

test('those who only praise it have not', () => {
  const [event] = eventsIn(
    'Lund University defended its work with Acme Corporation under a memorandum signed on 3 May 2023.',
  );
  expect(event?.participants.map(({ name }) => name) ?? []).not.toContain('Lund University');
});
