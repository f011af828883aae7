import { expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const dates = (text: string) => eventsIn(text).map((event) => [event.type, event.date.value]);

test.each([
  'Following the award in March 2008 for guarding the port, Norway and Acme Corporation signed a contract.',
  'After the request in March 2008, Norway and Acme Corporation signed a contract.',
])('the month of what led to a signing is not its own: %s', (text) => {
  expect(dates(text)).toEqual([['signing', '2023']]);
});

test.each([
  [
    'of talks that it followed',
    'Following talks in Oslo in March 2023, Norway and Peru signed a pact.',
    '2023-03',
  ],
  ['told behind it', 'Following the award, Norway and Peru signed a pact in March 2023.', '2023-03'],
])('but that %s is', (_which, text, date) => {
  expect(dates(text).find(([type]) => type === 'signing')).toEqual(['signing', date]);
});

test('what was signed so far was not signed on the day told beside it', () => {
  const text =
    'Norway and Peru signed a pact on 3 May. Norway has so far signed memorandums with the ports of Lund and Kobe.';
  expect(dates(text)).toEqual([
    ['signing', '2023-05-03'],
    ['signing', null],
  ]);
});

test('papers signed following talks tell of both', () => {
  const text =
    'Two documents were signed following the talks between Minister Anna Berg and Minister Tom Ray in Oslo on 7 May.';
  expect(dates(text)).toEqual([
    ['meeting', '2023-05-07'],
    ['signing', '2023-05-07'],
  ]);
});

test('talks before the signing are a meeting of their own', () => {
  const signed = 'Norway and Peru signed a pact on 3 May.';
  expect(
    dates(`${signed} Earlier, the two sides held a meeting led by Minister Anna Berg.`).map(([type]) => type),
  ).toEqual(['signing', 'meeting']);
});

test('a contract that is executed on a day is signed on it', () => {
  expect(dates('The original contract was executed on 9 December 2009.')).toEqual([
    ['signing', '2009-12-09'],
  ]);
  expect(dates('The contract was executed with great care by the builders of Lund in 2009.')).toEqual([]);
});

test.each([
  ['news in the present', 'Acme Corporation signs a supply contract with Lund Steel.', 1],
  ['with several to come', 'Acme Corporation signs contracts with Lund Steel.', 0],
  ['a plan', 'Acme Corporation signs a supply contract with Lund Steel next week.', 0],
  ['under a condition', 'If Acme Corporation signs a supply contract with Lund Steel, prices fall.', 0],
])('the first sentence: %s', (_what, text, count) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toHaveLength(count);
});

test('no later sentence tells news in the present', () => {
  expect(eventsIn('It is like this. Acme Corporation signs a supply contract with Lund Steel.')).toEqual([]);
});

test('both sides sign behind `with`', () => {
  const [event, ...more] = eventsIn(
    'The fair closed on 3 May, with Norway and Peru signing a pact on trade.',
  ).filter(({ type }) => type === 'signing');
  expect([more, people(event), event?.date.value]).toEqual([[], ['Norway', 'Peru'], '2023-05-03']);
});

test('those who stand by at a signing are there', () => {
  const text =
    'Signing the contract are Rector Anna Berg and Chairman Tom Ray. Standing from left are Mayor Eva Holm and Governor Bo Ek.';
  const [event] = eventsIn(`Lund University and Acme Corporation signed a contract on 3 May. ${text}`);
  expect(people(event)).toEqual([
    'Lund University',
    'Acme Corporation',
    'Anna Berg',
    'Tom Ray',
    'Eva Holm',
    'Bo Ek',
  ]);
});

test('the day of the ceremony with which it was signed is its day', () => {
  const text = 'Lund City and Moss City signed a charter with a ceremony held in Lund on 4 May 2022.';
  expect(dates(text)).toEqual([['signing', '2022-05-04']]);
  expect(dates('Lund City and Moss City reviewed a charter with a ceremony held on 4 May 2022.')).toEqual([]);
});

test('the year of the paper that it replaces is not its year', () => {
  const text =
    'Ministers Anna Berg and Tom Ray signed an updated agreement replacing the old version validated in 1995.';
  expect(dates(text)).toEqual([['signing', '2023']]);
  const dating =
    'The chiefs Anna Berg and Tom Ray signed a treaty on 4 May 2022 to replace one dating to 1914.';
  expect(dates(dating)).toEqual([['signing', '2022-05-04']]);
  expect(dates('Mayor Anna Berg signed a treaty with Tom Ray, replacing one dating from 1914.')).toEqual([
    ['signing', '2023'],
  ]);
});

test('what was signed earlier on the same day was signed on that day', () => {
  const text = 'Mayor Anna Berg met Governor Tom Ray in Lund on 4 May 2022.';
  expect(dates(`${text} Earlier the same day, Berg and Ray signed a pact.`)).toEqual([
    ['meeting', '2022-05-04'],
    ['signing', '2022-05-04'],
  ]);
  expect(dates(`${text} Earlier, Berg signed a pact with Minister Eva Holm.`)[1]).toEqual(['signing', null]);
});

test.each([
  ['Earlier on the same day', '2023-05-03'],
  ['Earlier', null],
])('what was signed %s', (opening, day) => {
  const text = `Minister Anna Berg and Minister Tom Ray signed a treaty in Oslo on 3 May 2023. ${opening}, Lund University and Acme Corporation signed a contract.`;
  const contract = eventsIn(text).find((event) =>
    event.participants.some(({ name }) => name === 'Lund University'),
  );
  expect(contract?.date.value).toBe(day);
});
