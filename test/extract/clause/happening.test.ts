import { expect, test } from 'vitest';
import { happeningAt } from '../../../src/extract/clause/happening.ts';
import { eventsIn } from '../read-text.ts';
import { firstIn } from './sentence-of.ts';

test.each([
  ['He held a bilateral meeting there.', 'a bilateral meeting', 'encounter'],
  ['They held closed-door talks there.', 'closed-door talks', 'encounter'],
  ['He held a phone call there.', 'a phone call', 'remote'],
  ['It hosted the 19th Agriculture Expo there.', 'the 19th Agriculture Expo', 'gathering'],
  ['It hosted the Economic Forum on Agriculture.', 'the Economic Forum on Agriculture', 'gathering'],
  ['She saw the signing ceremony there.', 'the signing ceremony', 'signing'],
  ['She saw the exchange of notes there.', 'the exchange', 'signing'],
  ['She saw the signing and exchange of notes.', 'the signing and exchange', 'signing'],
  ['He paid a three-day working visit there.', 'a three-day working visit', 'visit'],
  ['They paid courtesy calls there.', 'courtesy calls', 'visit'],
  ['He paid a courtesy call there.', 'a courtesy call', 'visit'],
])('a happening: %s', (text, words, sort) => {
  const read = firstIn(text, happeningAt);
  expect(read?.words).toBe(words);
  expect(read?.found.sort).toBe(sort);
});

test('a name, a determiner and a plural are told', () => {
  expect(firstIn('It hosted the 19th Agriculture Expo.', happeningAt)?.found).toMatchObject({
    named: true,
    definite: true,
    plural: false,
  });
  expect(firstIn('They held several meetings.', happeningAt)?.found).toMatchObject({
    named: false,
    plural: true,
  });
  expect(firstIn('They held talks.', happeningAt)?.found.plural).toBe(false);
});

test.each([
  'An exchange of experience took place.',
  'The mayor praised the city.',
  'His courtesy was praised.',
])('no happening: %s', (text) => {
  expect(firstIn(text, happeningAt)).toBeNull();
});

test.each(['the Conference of European Rectors', 'the Forum of Asian University Presidents'])(
  'a gathering is called by those for whom it is: %s',
  (name) => {
    const [event] = eventsIn(`Rector Anna Berg attended ${name} in Lund on 3 May 2023.`);
    expect([event?.type, event?.participants.map((each) => each.name)]).toEqual([
      'conference',
      ['Anna Berg'],
    ]);
  },
);
