import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

const delegation = 'Mayor Anna Berg met a delegation from Japan on 3 May 2023.';
const meeting = 'Mayor Anna Berg met with Ambassador Tom Ray on 3 May 2023.';
const ministers = 'Minister Anna Berg and Minister Tom Ray';

test('appointed ministers are people with an office, and no group', () => {
  const [meeting] = eventsIn(
    'Mayor Anna Berg met the appointed ministers Tom Ray and Lin Dahl on 3 May 2023.',
  );
  expect(people(meeting)).toEqual(['Anna Berg', 'Tom Ray', 'Lin Dahl']);
});

test('whoever is told behind a house visited came with the visitor', () => {
  const [visit] = eventsIn(
    'Mayor Anna Berg visited Lahti College on 3 May 2023, accompanied by Consul Lin Dahl.',
  );
  expect(people(visit)).toEqual(['Lahti College (host)', 'Anna Berg (guest)', 'Lin Dahl (guest)']);
});

describe('those beside the ones told of are added', () => {
  test.each<[rule: string, who: string, text: string]>([
    ['went-with', 'Lin Dahl (guest)', `${delegation} Consul Lin Dahl travelled with the delegation.`],
    [
      'went-with',
      'Lin Dahl',
      `${delegation} Deputy Mayor Lin Dahl of Lund went with the delegation to the port.`,
    ],
    ['led-the-group', 'Tom Ray (guest)', `${delegation} Governor Tom Ray led the delegation.`],
    ['led-the-group', 'Tom Ray (guest)', `${delegation} Governor Tom Ray headed the delegation.`],
    [
      'led-the-group',
      'Bo Ek (guest)',
      `${delegation} Governor Tom Ray headed the delegation comprising Speaker Bo Ek and Eva Holm.`,
    ],
    ['was-chaired-by', 'Lin Dahl (host)', `${meeting} The meeting was chaired by Deputy Mayor Lin Dahl.`],
    ['was-chaired-by', 'Lin Dahl (host)', `${meeting} The talks were presided over by Director Lin Dahl.`],
  ])('%s: %s', (rule, who, text) => {
    expect(rulesIn(text)).toEqual(['met', rule]);
    const [event, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect(people(event)).toContain(who);
    expect(event?.evidence).toHaveLength(2);
  });

  test.each([
    ['a suitcase goes along', `${delegation} Consul Lin Dahl arrived with a suitcase.`],
    ['a race is led', `${delegation} Lin Dahl led the race.`],
    ['an orchestra is headed', `${delegation} Lin Dahl headed the orchestra.`],
    ['a choir is led by somebody', `${delegation} The choir was led by Lin Dahl.`],
    ['somebody was not there', `${delegation} Lin Dahl did not travel with the delegation.`],
    ['somebody is yet to', `${delegation} Lin Dahl will travel with the delegation.`],
  ])('but not where %s', (_why, text) => {
    expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'delegation from Japan (guest)']);
  });
});

describe('a session told of by its chairs alone', () => {
  test.each([
    `The session was co-chaired by ${ministers} on 3 May 2023.`,
    `The session was co-chaired by ${ministers}.`,
    `The fifth session of the joint commission was chaired by ${ministers} in Oslo on 3 May 2023.`,
  ])('is a meeting of them: %s', (text) => {
    expect(rulesIn(text)).toEqual(['was-chaired-by']);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, more]).toEqual(['meeting', []]);
    expect(people(event)).toEqual(['Anna Berg', 'Tom Ray']);
  });

  test('is none where nobody is named, or where it is yet to be held', () => {
    expect(eventsIn('The session was chaired by a lawyer on 3 May 2023.')).toEqual([]);
    expect(
      eventsIn(`The session will be co-chaired by ${ministers} on 3 June 2023.`).map((event) => event.status),
    ).not.toContain('happened');
  });
});

test('who gave a dinner that somebody attended was host there, not at the meeting before', () => {
  const [first, dinner] = eventsIn(
    'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023. She attended a dinner given by Director Karl Moe.',
  );
  expect(people(first)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  expect(people(dinner)).toEqual(['Karl Moe (host)', 'Anna Berg (guest)']);
});

test('a list may open with a colon, its members parted by semicolons', () => {
  const text =
    'Mayor Anna Berg met with the priests of Lund on 3 May 2023. The meeting was attended by: Dean Eva Holm, Chair of the Board; Bishop Tom Ray; Director Lin Dahl of Oslo.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Eva Holm', 'Tom Ray', 'Lin Dahl']));
});
