import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const told = (text: string) => eventsIn(text).flatMap(people);
const names = (text: string) =>
  eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name));

describe('whoever tells where the news is from was not there', () => {
  test.each([
    'Envoys of Peru met Mayor Anna Berg, Lettus learned from the embassy.',
    'Envoys of Peru met Mayor Anna Berg, Lettus has learnt from the press service.',
    'Envoys of Peru met Mayor Anna Berg, Lettus cites the press service.',
  ])('%s', (text) => {
    expect(names(text)).not.toContain('Lettus');
  });
});

describe('captions', () => {
  test('in the present tense, with where they stand, tell what happened', () => {
    const text =
      'The Chief Executive, Mrs Anna Berg (third left), meets with the Secretary of Lund, Mr Tom Ray (third right), in Oslo today (November 7).';
    expect(eventsIn(text, null)[0]?.status).toBe('happened');
  });

  test('the same without a picture is a plan', () => {
    const text =
      'The Chief Executive, Mrs Anna Berg, meets with the Secretary of Lund, Mr Tom Ray, in Oslo today (November 7).';
    expect(eventsIn(text, null)[0]?.status).not.toBe('happened');
  });
});

test('whoever joined a delegation to pay a call paid it', () => {
  const text =
    'Deputy Premier Tom Ray joined a Malaysian delegation to pay a courtesy call on Deputy Governor Anna Berg on 3 May 2023.';
  expect(told(text)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
});

test('whoever will join a delegation to pay a call has not paid it', () => {
  const text =
    'Deputy Premier Tom Ray will join a Malaysian delegation to pay a courtesy call on Deputy Governor Anna Berg.';
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('a call that was received by somebody makes no guest of whoever received it', () => {
  const text = 'Later Mayor Anna Berg received a similar call by Director Tom Ray.';
  expect(told(text)).not.toContain('Anna Berg (guest)');
});

test('a part of the day before a delegation', () => {
  const text = 'On June 10 in the morning Armenian visitors met Governor Anna Berg.';
  expect(told(text)).toContain('Anna Berg (host)');
});

test('a place in brackets inside the name of a body', () => {
  const [event] = eventsIn('Mayor Anna Berg visited the National Data (Lund) Pilot Centre on 3 May 2023.');
  expect(event?.place?.text).toBe('National Data (Lund) Pilot Centre');
});

test('who speaks during a visit from somebody receives him', () => {
  const text =
    '“The cities have a long history,” said Mayor Anna Berg during the introductory visit from Tom Ray, the Ambassador of Peru.';
  expect(told(text)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
});

test('who will speak of a visit receives nobody', () => {
  const text = 'Mayor Anna Berg did not say a word during the visit from Ambassador Tom Ray.';
  expect(told(text)).toEqual([]);
});

test('who speaks at a reception that somebody holds is his guest', () => {
  const text = 'Mayor Tom Ray said so at a reception held by Mayor Anna Berg.';
  expect(told(text)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
});

test('stayed in an official visit', () => {
  const text = 'Mayor Anna Berg stayed in an official visit to Zagrab on 3 May 2023.';
  expect(told(text)).toContain('Anna Berg (guest)');
});
