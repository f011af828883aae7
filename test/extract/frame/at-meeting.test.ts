import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

describe('at-their-meeting: those of whom a sentence speaks met each other', () => {
  test.each([
    'At their meeting on 3 May 2023, Minister Anna Berg and Minister Tom Ray spoke of trade.',
    'During their talks in Oslo, Minister Anna Berg and Minister Tom Ray agreed to build a bridge.',
    'At a meeting in Oslo on 3 May 2023, Minister Anna Berg and Minister Tom Ray spoke of trade.',
  ])('%s', (text) => {
    expect(rulesIn(text)).toEqual(['at-their-meeting']);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, event?.met, more]).toEqual(['meeting', true, []]);
    expect(people(event)).toEqual(['Anna Berg', 'Tom Ray']);
  });

  test.each([
    ['only one of them is named', 'At their meeting, Mayor Anna Berg praised the port.'],
    ['nobody is', 'At their meeting, the members of the council raised fees.'],
    [
      'it is a meeting told before, of whomever',
      'At the meeting, Mayor Anna Berg and Governor Tom Ray spoke of trade.',
    ],
    [
      'it is yet to be held',
      'At their meeting next week, Mayor Anna Berg and Governor Tom Ray will speak of trade.',
    ],
  ])('but not where %s', (_why, text) => {
    expect(eventsIn(text).filter((event) => event.status === 'happened')).toEqual([]);
  });
});

describe('at-meeting-between: those behind the noun met each other', () => {
  test.each([
    [
      'At a meeting between Mayor Anna Berg and Ambassador Tom Ray on 3 May 2023, a plan for the port was presented.',
    ],
    ['During talks between Mayor Anna Berg and Ambassador Tom Ray, trade was the main topic.'],
  ])('%s', (text) => {
    expect(rulesIn(text)).toEqual(['at-meeting-between']);
    const [event, ...more] = eventsIn(text);
    expect([event?.type, more]).toEqual(['meeting', []]);
    expect(people(event)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });

  test.each([
    ['it is between hours', 'At a meeting between classes, the pupils played chess.'],
    ['the bodies have no name', 'During talks between the unions, trade was the main topic.'],
  ])('but not where %s', (_why, text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

test('beside those who were there, the meeting that the sentence names', () => {
  const text =
    'After talks with Ambassador Tom Ray on 3 May 2023, Mayor Anna Berg signed a cooperation agreement with Acme Corporation.';
  expect(rulesIn(text)).toEqual(['at-meeting-with', 'signed']);
  expect(eventsIn(text).map((event) => event.type)).toEqual(['meeting', 'signing']);
});

test('a place is visited for talks with somebody', () => {
  const text =
    'Minister Tom Ray visited the headquarters for consultations with Director Eva Holm on 3 May 2023.';
  const [event, ...more] = eventsIn(text);
  expect([event?.type, more]).toEqual(['meeting', []]);
  expect(event?.participants.map(({ name }) => name)).toEqual(['Tom Ray', 'Eva Holm']);
});

test('the meeting with those who are only described is the one told before', () => {
  const met = 'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.';
  const spoke = 'Mayor Berg spoke of the port.';
  expect(eventsIn(`${met} During the meeting with the Japanese dignitaries, ${spoke}`)).toHaveLength(1);
  expect(eventsIn(`${met} During a meeting with Governor Eva Holm, ${spoke}`)).toHaveLength(2);
});

test.each([
  [
    ['Karl Moe', 'deputy head of the Chilean Energy Authority'],
    'In a meeting on the sidelines of the conference, held in Vienna on 3 May 2023, Director Karl Moe and the deputy head of the Chilean Energy Authority talked about ports.',
  ],
  [
    ['Karl Moe', 'Anna Berg'],
    'In the meeting on 3 May 2023 with Minister Anna Berg, Acme chief Karl Moe stressed the need for cooperation.',
  ],
])('%j were at the meeting', (who, text) => {
  const names = eventsIn(text).flatMap((event) => event.participants.map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining([...who]));
});
