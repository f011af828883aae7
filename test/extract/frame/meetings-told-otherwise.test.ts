import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const both = ['Anna Berg (host)', 'Ken Mori (guest)'];

test.each([
  'On 3 May 2023 there was a meeting between Mayor Anna Berg and Ambassador Ken Mori.',
  'On 3 May 2023 took place the meeting of Mayor Anna Berg with Ambassador Ken Mori.',
  'Talks between Mayor Anna Berg and Ambassador Ken Mori on 3 May 2023 dealt with trade.',
  'On 3 May 2023 Mayor Anna Berg had a one-on-one with Ambassador Ken Mori.',
  'On 3 May 2023 Mayor Anna Berg had an exchange of views with Ambassador Ken Mori.',
  'On 3 May 2023 Mayor Anna Berg dined with Ambassador of Japan Ken Mori.',
  'Ambassador Ken Mori was accorded a reception by Mayor Anna Berg on 3 May 2023.',
  'On 3 May 2023 Mayor Anna Berg met with, among others, Ambassador Ken Mori.',
  'This was discussed on 3 May 2023 in a meeting held between Mayor Anna Berg and Ambassador Ken Mori.',
  'This was stated by Mayor Anna Berg during a meeting with Ambassador Ken Mori on 3 May 2023.',
  'Mayor Anna Berg received on 3 May 2023, at the Town Palace, the Ambassador of Japan, Ken Mori.',
  'In order to strengthen relations between Chile and Peru, Ambassador Ken Mori on 3 May 2023 met Mayor Anna Berg.',
  'Ambassador Ken Mori visited Mayor Anna Berg on 3 May 2023.',
  'Mayor Anna Berg said this during a courtesy visit by Ambassador Ken Mori on 3 May 2023.',
  'Mayor Anna Berg praised the port during a courtesy visit to her office by Ambassador Ken Mori on 3 May 2023.',
  'Ambassador Ken Mori praised the port during a courtesy call on Mayor Anna Berg on 3 May 2023.',
])('a meeting: %s', (text) => {
  expect(eventsIn(text).map((event) => [event.type, event.date.value, people(event)])).toEqual([
    ['meeting', '2023-05-03', both],
  ]);
});

test('those among whom somebody is met are named behind a comma', () => {
  const text =
    'Mayor Anna Berg met officials on 3 May 2023, among them Ambassador Ken Mori and Consul Tom Ray.';
  expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Ken Mori (guest)', 'Tom Ray (guest)']);
});

test('two ministers who led the talks took part in them', () => {
  const text =
    'Minister Anna Berg met Minister Ken Mori on 3 May 2023. Later, both ministers led delegation-level talks.';
  const people3May = eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name));
  expect(new Set(people3May)).toEqual(new Set(['Anna Berg', 'Ken Mori']));
});

test('whoever is named right behind the talks held them with whom they were held', () => {
  const text = 'On 3 May 2023 Lund University hosted a meeting of Rector Anna Berg with Ambassador Ken Mori.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(both));
});

test('behind a semicolon a verb without a noun goes on with whom the sentence is about', () => {
  const text =
    'On 3 May 2023 Ambassador Ken Mori held talks with Mayor Anna Berg; and met with Speaker Eva Holm; visited Lund University.';
  expect(eventsIn(text).flatMap(people)).toEqual(expect.arrayContaining([...both, 'Eva Holm (host)']));
  const other =
    'On 3 May 2023 Ambassador Ken Mori met Mayor Anna Berg; Minister Tom Ray met Speaker Eva Holm.';
  expect(eventsIn(other).map(({ participants }) => participants.length)).toEqual([2, 2]);
});

test('two who stand joined in front of the verb are its subject, whoever is named before them', () => {
  const text =
    'Along with Rector Eva Holm, Consul Ken Mori and Consul Tom Ray met Mayor Anna Berg on 3 May 2023.';
  expect(eventsIn(text).map(({ participants }) => participants.length)).toEqual([4]);
});

test('a participle that opens the sentence is nobody’s body', () => {
  const text =
    'Mayor Anna Berg met Ambassador Ken Mori. Accompanying Ambassador Ken Mori were Consul Tom Ray and Eva Holm.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Tom Ray (guest)']));
});

test.each([
  'There was no meeting between Mayor Anna Berg and Ambassador Ken Mori.',
  'There will be a meeting between Mayor Anna Berg and Ambassador Ken Mori on 3 June 2023.',
  'The bill of Mayor Anna Berg dealt with trade and Ambassador Ken Mori.',
  'Mayor Anna Berg spoke of a courtesy visit by Ambassador Ken Mori.',
  'Mayor Anna Berg praised the port during a visit by Ambassador Ken Mori to Oslo.',
])('no meeting that took place: %s', (text) => {
  const met = eventsIn(text).filter(({ type, status }) => type === 'meeting' && status === 'happened');
  expect(met).toEqual([]);
});

test.each([
  'On 3 May 2023 Mayor Anna Berg had the pleasure of welcoming Ambassador Ken Mori to City Hall.',
  'On 3 May 2023 Mayor Anna Berg had the honour of meeting Ambassador Ken Mori.',
  'On 3 May 2023 it was a privilege for Mayor Anna Berg to host Ambassador Ken Mori.',
  'On 3 May 2023 a dinner was given in honour of Ambassador Ken Mori by Mayor Anna Berg.',
  'On 3 May 2023 Mayor Anna Berg consulted with Ambassador of Japan Ken Mori.',
])('a meeting, told with courtesy: %s', (text) => {
  expect(eventsIn(text).flatMap(people)).toEqual(both);
});

test.each([
  'Mayor Anna Berg spoke of meeting Ambassador Ken Mori.',
  'Mayor Anna Berg will have the pleasure of welcoming Ambassador Ken Mori.',
])('no meeting yet: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
