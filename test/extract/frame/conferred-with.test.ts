import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test.each<[who: readonly string[], text: string]>([
  [
    ['Anna Berg (host)', 'Tom Ray (guest)'],
    'Mayor Anna Berg conferred with Ambassador Tom Ray on 3 May 2023.',
  ],
  [['Anna Berg', 'Tom Ray'], 'Minister Anna Berg interacted with Minister Tom Ray in Oslo on 3 May 2023.'],
  [['Anna Berg (host)', 'Tom Ray (guest)'], 'Mayor Anna Berg engaged with Ambassador Tom Ray on 3 May 2023.'],
])('%s conferred: %s', (who, text) => {
  expect(rulesIn(text)).toEqual(['conferred-with']);
  const [event, ...more] = eventsIn(text);
  expect([event?.type, event?.date.value, more]).toEqual(['meeting', '2023-05-03', []]);
  expect(people(event)).toEqual(who);
});

test.each([
  ['a degree is conferred', 'The university conferred a doctorate on Ambassador Tom Ray on 3 May 2023.'],
  ['a question is taken up', 'Mayor Anna Berg engaged with the question of housing on 3 May 2023.'],
  ['things act on each other', 'The enzyme interacted with the protein on 3 May 2023.'],
  ['nobody is named for the other side', 'Mayor Anna Berg interacted with children on 3 May 2023.'],
])('nobody where %s', (_why, text) => {
  expect(rulesIn(text)).toEqual([]);
  expect(eventsIn(text)).toEqual([]);
});

test('no meeting where it is told late in the article and without a day', () => {
  const before = 'Many people came to the harbour. The weather was fine.';
  expect(eventsIn(`${before} Mayor Anna Berg conferred with Ambassador Tom Ray.`)).toEqual([]);
});

test.each([
  'Minister Anna Berg convened with Finnish President Tom Ray on 3 May 2023.',
  'Minister Anna Berg huddled with Tom Ray, Governor of Fukui, on the margins of the forum on 3 May 2023.',
  'Minister Anna Berg discussed trade with Tom Ray, Governor of Fukui, on 3 May 2023.',
  'Minister Anna Berg explored new projects with Japanese Ambassador to Norway Tom Ray on 3 May 2023.',
])('a meeting of those named with their offices: %s', (text) => {
  expect(eventsIn(text).map(({ type, participants }) => [type, participants.length])).toEqual([
    ['meeting', 2],
  ]);
});

test.each([
  'The council convened with the aim of better schools.',
  'The ministry explores ways to cooperate with Governor Tom Ray of Fukui.',
  'The city praised the port. Minister Anna Berg often engages with Governor Tom Ray of Fukui.',
  'The port has grown. In a letter, Mayor Karl Moe asked for help. He discussed it with his staff.',
])('no meeting: %s', (text) => {
  expect(eventsIn(text).filter(({ type }) => type === 'meeting')).toEqual([]);
});

test.each([
  'The talks between Minister Anna Berg and Minister Tom Ray have started in the palace, a reporter said on Friday.',
  'Talks between Minister Anna Berg and Minister Tom Ray began in Oslo on 3 May 2023.',
])('talks that began are a meeting: %s', (text) => {
  expect(eventsIn(text).map(people)).toEqual([['Anna Berg', 'Tom Ray']]);
});

test.each([
  'Talks between Minister Anna Berg and Minister Tom Ray will start in Oslo next week.',
  'Talks between Minister Anna Berg and Minister Tom Ray have not started.',
  'Talks on trade have started.',
])('talks that did not are none: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
