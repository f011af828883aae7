import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from './read-text.ts';

describe('a gathering is read', () => {
  test.each<[rule: string, who: readonly string[], text: string]>([
    ['gathering-was-held', [], 'The Baltic Ports Forum was held in Lund on 3 May 2023.'],
    ['gathering-was-held', [], 'The Nordic Energy Conference opened in Oslo on 3 May 2023.'],
    [
      'held-gathering',
      ['City of Lund (host)'],
      'The City of Lund hosted the Baltic Ports Forum on 3 May 2023.',
    ],
    ['held-gathering', ['Lund University (host)'], 'Lund University held a symposium on 3 May 2023.'],
    [
      'attended-gathering',
      ['Anna Berg'],
      'Mayor Anna Berg attended the Baltic Ports Forum in Oslo on 3 May 2023.',
    ],
    ['attended-gathering', ['Anna Berg'], 'Mayor Anna Berg participated in the Nordic Energy Conference.'],
  ])('%s: %s', (rule, who, text) => {
    expect(rulesIn(text)).toEqual([rule]);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, more]).toEqual(['conference', []]);
    expect(people(event)).toEqual(who);
  });

  test('with those who spoke at it', () => {
    const text =
      'The Baltic Ports Forum was held in Lund on 3 May 2023. Mayor Anna Berg delivered a welcome speech.';
    expect(rulesIn(text)).toEqual(['gathering-was-held', 'spoke']);
    expect(eventsIn(text).map(people)).toEqual([['Anna Berg']]);
  });
});

describe('no gathering is read', () => {
  test.each([
    ['exhibits open', 'The exhibits opened late.'],
    ['a record is held', 'Lund University held the record.'],
    ['somebody goes to school', 'Mayor Anna Berg attended school in Oslo.'],
  ])('where %s', (_why, text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

test('a welcome spoken to those who came to a gathering is part of it', () => {
  const text =
    'Lund hosted the annual Nordic Port Conference on 3 May. The participants were welcomed by Mayor Anna Berg.';
  expect(eventsIn(text).map((event) => event.type)).toEqual(['conference']);
  expect(eventsIn(text).flatMap(people).join()).toContain('Anna Berg');
});

test('who welcomes a meeting holds none', () => {
  expect(eventsIn('The Nordic Society has welcomed the meeting as a step forward.')).toEqual([]);
});

test('who speaks at a named conference takes part in it', () => {
  const text = 'Minister Anna Berg spoke at the Nordic Energy Conference on 3 May.';
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([['conference', ['Anna Berg']]]);
});

test.each([
  ['attended-gathering', 'Minister Anna Berg attended a high-level conference of the Nordic Union on 3 May.'],
  ['body-met', 'The 14th meeting of the Joint Committee took place in Oslo on 3 May.'],
  ['body-met', 'The annual meeting of the Nordic Association was held in Oslo on 3 May.'],
])('a conference by rule %s: %s', (rule, text) => {
  expect(rulesIn(text)).toEqual([rule]);
  expect(eventsIn(text).map((event) => event.type)).toEqual(['conference']);
});

test.each([
  'Minister Anna Berg attended a press conference on 3 May.',
  'They spoke of the decisions taken at the Nordic Summit in April.',
  'A meeting of the council was held on Monday.',
])('no conference: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('who headed the delegations to a meeting was there', () => {
  const text =
    'The 14th meeting of the Joint Committee took place in Oslo on 3 May. The Danish delegation was headed by Minister Anna Berg.';
  expect(eventsIn(text).flatMap(people).join()).toContain('Anna Berg');
});

test('whoever opened a forum was there, whoever opened a road was not', () => {
  const held = 'The Baltic Ports Forum was held in Lund on 3 May 2023.';
  const named = (sentence: string) =>
    eventsIn(`${held} ${sentence}`)[0]?.participants.map((each) => each.name);
  expect(named('The forum was opened by Mayor Anna Berg.')).toEqual(['Anna Berg']);
  expect(named('The road to it was opened by Mayor Anna Berg.')).toEqual([]);
});
