import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const rolesIn = (text: string) =>
  eventsIn(text)[0]?.participants.map(({ name, role, organisation }) => [
    name,
    role?.text ?? null,
    organisation?.text ?? null,
  ]) ?? [];

test.each([
  ['a delegation from 27 November', 'delegation'],
  ['a delegation from Peru', 'delegation from Peru'],
  ['a parliamentary delegation from 3rd to 5th May 2023', 'parliamentary delegation'],
])('days are not where guests come from: %s', (words, name) => {
  const event = eventsIn(`Speaker Anna Berg hosted ${words}.`)[0];
  expect(people(event)).toEqual(['Anna Berg (host)', `${name} (guest)`]);
});

test('whoever is named behind the delegation that he chairs is one of it', () => {
  const text =
    'Speaker Anna Berg hosted a delegation from Norway, led by the Chair of the Norwegian IPU delegation, Mr Tom Ray, on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual([
    'Anna Berg (host)',
    'delegation from Norway (guest)',
    'Tom Ray (guest)',
  ]);
});

test('the office in which somebody was received is no part of his title', () => {
  const text =
    'Rector Anna Berg chairs the board. Tom Ray, Mayor of Lund, called on the Rector in her office on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Tom Ray (guest)', 'Anna Berg (host)']));
});

test('a row of officers with their offices behind their names keeps each his own', () => {
  const text =
    'Minister Anna Berg and Tom Ray, President of NORCEM, signed the agreement on 3 May 2023. The ceremony was attended by Major General Ola Vik, Head of the Trade Council; Major General Rui Costa, Commander in Chief of Lund Police, Major General Jan Ek, Commander in Chief of Oslo Police, and Brigadier Leo Moss, Director of the Port Authority.';
  expect(rolesIn(text)).toEqual(
    expect.arrayContaining([
      ['Ola Vik', 'Head', 'Trade Council'],
      ['Rui Costa', 'Commander in Chief', 'Lund Police'],
      ['Jan Ek', 'Commander in Chief', 'Oslo Police'],
      ['Leo Moss', 'Director', 'Port Authority'],
    ]),
  );
});

test.each(['that includes', 'which included', 'which comprises'])('a delegation %s somebody', (words) => {
  const text = `Governor Tom Ray is leading a delegation ${words} the Mayor of Lund, Ana Silva, for a four-day visit to Peru.`;
  expect(eventsIn(text).flatMap(people)).toContain('Ana Silva (guest)');
});

describe('who reports a meeting was not at it', () => {
  test.each([
    'Speaker Tom Ray met with the Chairman of the State Duma, Oleg Petrov, NORTASS reports.',
    'Speaker Tom Ray met with Minister Oleg Petrov, NORTASS reported on 3 May 2023.',
  ])('%s', (text) => {
    expect(eventsIn(text).flatMap(people)).toEqual(['Tom Ray', 'Oleg Petrov']);
  });
});

test('the chairman of a State Duma', () => {
  const text =
    'Speaker Tom Ray met with the Chairman of the State Duma of the Federal Assembly Oleg Petrov on 3 May 2023.';
  expect(rolesIn(text)).toContainEqual(['Oleg Petrov', 'Chairman', 'State Duma of the Federal Assembly']);
});

test('a session of a body is no meeting with it', () => {
  const text =
    'The Norwegian delegation participating in the 144th session of the Inter-Parliamentary Union met Minister Tom Ray on 3 May 2023.';
  expect(eventsIn(text).map(people)).toEqual([['Tom Ray (host)', 'Norwegian delegation (guest)']]);
});

test('what an agreement is to serve names no parties', () => {
  const text =
    'Governor Tom Ray signed the Security Agreement with NORCEM in order to strengthen the ties between Peru and Norway.';
  expect(eventsIn(text).flatMap(people)).not.toContain('Peru');
});

test('with responsibility for a field', () => {
  const text =
    'Senior Minister in the Office of the President with Responsibility for Finance and the Public Service, Dr. Ana Silva met Mayor Tom Ray on 3 May 2023.';
  expect(rolesIn(text).map(([name]) => name)).toEqual(['Ana Silva', 'Tom Ray']);
});

test('a line that was broken before its last word is read whole', () => {
  const text =
    'Director Ola Vik praised the plan. He said so when Secretary Ana Silva met him in Oslo\nlately.';
  expect(eventsIn(text).flatMap(people)).toEqual(expect.arrayContaining(['Ola Vik', 'Ana Silva']));
});

test('those who co-signed are named behind the verb', () => {
  const text =
    'Director Ola Vik signed a loan agreement with Norway on 3 May 2023. Co-signing the agreement was Ana Silva, Minister of Finance of Peru.';
  expect(eventsIn(text).flatMap(people)).toContain('Ana Silva');
});

test('the delegates are those who came, whatever was signed years before', () => {
  const text =
    'A team from Cuperville led by Mayor Anna Berg visited Lund Corporation on 3 May 2023.\n\nIn 2012 a memorandum was signed by former mayor Gil Watt.\n\nEarlier, the delegates were accorded a warm welcome by Commissioner Tom Ray.';
  const [visit, signing] = eventsIn(text);
  expect(visit === undefined ? [] : people(visit)).toContain('Tom Ray (host)');
  expect(signing === undefined ? [] : people(signing)).toEqual(['Gil Watt']);
});

test('whoever is of the house by its initials receives there', () => {
  const text =
    'A delegation of traders visited the Larkana Chamber of Commerce on 3 May 2023. LCC President Asif Maliki presided over the meeting.';
  expect(eventsIn(text).flatMap(people)).toContain('Asif Maliki (host)');
});

test.each([
  'Governor Anna Berg led a Lund trade mission to Peru from 12 to 18 March 2023.',
  'Governor Anna Berg led a Lund trade mission from 12 to 18 March 2023 to Peru.',
])('%s', (text) => {
  expect(eventsIn(text).flatMap(people)).toEqual([
    'Peru (host)',
    'Anna Berg (guest)',
    'Lund trade mission (guest)',
  ]);
});

test.each([
  'The Union of Kansai brought a 30-strong delegation on a visit to Lund on 3 May 2023.',
  'Mayor Anna Berg took a delegation of officials to Lund on 3 May 2023.',
])('%s: those who brought it came with it', (text) => {
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['visit']);
});

test.each([
  'The conflict brought a delegation to despair on 3 May 2023.',
  'The bus takes a delegation to Lund on weekdays.',
  'Mayor Anna Berg will take a delegation of officials to Lund on 3 May.',
])('%s: no visit that happened', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
