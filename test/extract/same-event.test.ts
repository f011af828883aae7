import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const meeting = 'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.';

describe('told in two sentences, one event', () => {
  test.each([
    ['a meeting whose two sides talk', `${meeting} The two sides held talks on trade.`],
    ['a meeting told again', `${meeting} Mayor Berg met Ambassador Tom Ray for an hour.`],
    [
      'a visit with its meeting',
      'Ambassador Tom Ray visited Lund on 3 May 2023. During the visit he met Mayor Anna Berg.',
    ],
    [
      'an agreement taken up',
      'Lund University and Acme Corporation signed a cooperation agreement. The agreement was signed in Lund.',
    ],
  ])('%s', (_what, text) => {
    const [event, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect(event?.evidence).toHaveLength(2);
  });

  test('with all who were told of', () => {
    const text = 'Ambassador Tom Ray visited Lund on 3 May 2023. During the visit he met Mayor Anna Berg.';
    expect(people(eventsIn(text)[0])).toEqual(['Lund (host)', 'Anna Berg (host)', 'Tom Ray (guest)']);
  });
});

describe('kept apart', () => {
  test.each([
    [
      'meetings with others',
      `${meeting} On 4 May 2023, Mayor Berg met Governor Eva Holm.`,
      ['2023-05-03', '2023-05-04'],
    ],
    [
      'meetings of the same people on other days',
      `${meeting} Mayor Anna Berg met Ambassador Tom Ray on 5 May 2023.`,
      ['2023-05-03', '2023-05-05'],
    ],
    [
      'meetings told as another one',
      'Mayor Anna Berg met Ambassador Tom Ray in May. They met again on 8 May 2023.',
      ['2023-05', '2023-05-08'],
    ],
    [
      'agreements of which one is the second',
      'Lund University and Acme Corporation signed a contract on 3 May 2023. On 5 May 2023 they signed a second contract.',
      ['2023-05-03', '2023-05-05'],
    ],
    [
      'agreements with others',
      'Lund University and Acme Corporation signed a contract on 3 May 2023. Lund University and Nordic Bank signed a loan agreement on 4 May 2023.',
      ['2023-05-03', '2023-05-04'],
    ],
    [
      'a visit to a house after a meeting that its sentence takes up',
      'Governor Tom Ray called on Mayor Anna Berg on 3 May 2023. After meeting the Mayor, Governor Ray visited the Nordic Secretariat on 4 May 2023.',
      ['2023-05-03', '2023-05-04'],
    ],
    [
      'meetings of one delegation with two hosts',
      'A Peruvian delegation led by Governor Tom Ray called on Mayor Anna Berg on 3 May 2023. They were received by Speaker Eva Holm on the same day.',
      ['2023-05-03', '2023-05-03'],
    ],
    [
      'a visit after a meeting',
      `${meeting} The Ambassador visited Lund University on 4 May 2023.`,
      ['2023-05-03', '2023-05-04'],
    ],
  ])('%s', (_what, text, days) => {
    expect(eventsIn(text).map((event) => event.date.value)).toEqual(days);
  });
});

test('one group told of twice is one event', () => {
  const events = eventsIn(
    'The prime ministers of Norway and Japan met for an hour on 3 May 2023. Both leaders had very good talks.',
  );
  expect(events.map(({ type, date }) => [type, date.value])).toEqual([['meeting', '2023-05-03']]);
});

test('a dated trip to a country, told behind a meeting held on it, is a visit of its own', () => {
  const events = eventsIn(
    'Talks between Minister Anna Berg and French Minister Paul Roy have started in Paris. Minister Anna Berg arrived in France on Tuesday for a two-day visit.',
  );
  expect(events.map(({ type }) => type)).toEqual(['meeting', 'visit']);
});

test('who arrived in a country is told in the same sentence as the dinner that he was given: one event', () => {
  const events = eventsIn(
    'Mayor Anna Berg hosted a dinner for Consul General Paul Roy, who arrived in France in March 2023.',
  );
  expect(events).toHaveLength(1);
});

test.each([
  ['who was called on during it', 'also paid a courtesy call on Mayor Anna Berg', ['visit', 'meeting']],
  ['who received the guest on arrival', 'was received by Mayor Anna Berg', ['meeting']],
])('a stay of several days and %s', (_who, called, types) => {
  const events = eventsIn(
    `Governor Tom Ray, who arrived in Lund on 3 May 2023 for a three-day visit, ${called}.`,
  );
  expect(events.map(({ type }) => type)).toEqual(types);
});

test('the first call on a visit is what it was for, the next is one more', () => {
  const events = eventsIn(
    'Governor Tom Ray visited Lund on 3 May 2023. He paid a courtesy call on Mayor Anna Berg. He also paid a courtesy call on Bishop Eva Holm.',
  );
  expect(events.map((event) => people(event).filter((person) => /Berg|Holm/.test(person)))).toEqual([
    ['Anna Berg (host)'],
    ['Eva Holm (host)'],
  ]);
});

test('meetings of the same two in two cities are two', () => {
  const events = eventsIn(
    'Mayor Anna Berg met Ambassador Tom Ray in Oslo. Mayor Anna Berg met Ambassador Tom Ray in Paris on 5 May 2023.',
  );
  expect(events.map(({ date }) => date.value)).toEqual(['2023', '2023-05-05']);
});

test('a meeting that was held was held by who acted, not by who was present at a signing', () => {
  const events = eventsIn(
    'Governor Anna Berg met Minister Tom Ray on 3 May 2023. Berg and Ray signed an agreement on 4 May 2023. Deputy Governor Eva Holm was present at the signing. A meeting was held on 5 May 2023 with representatives of Nordic Bank.',
  );
  expect(people(events.at(-1)).join()).toContain('Anna Berg');
  expect(people(events.at(-1)).join()).not.toContain('Eva Holm');
});

test('who of the hosts welcomed the guests at talks of bodies is told of the same meeting', () => {
  const events = eventsIn(
    'Delegations from Lund University attended a meeting with Oslo University on 3 May 2023. The guests were welcomed by Rector Anna Berg.',
  );
  expect(events).toHaveLength(1);
  expect(people(events[0])).toContain('Anna Berg (host)');
});

test('who welcomes a guest of another meeting, where people were named, met him apart', () => {
  const events = eventsIn(
    'Minister Tom Ray met Mayor Eva Holm on 3 May 2023. Minister Ray was received by Rector Anna Berg.',
  );
  expect(events).toHaveLength(2);
});

test('colleagues of two countries and those two told by name are one meeting', () => {
  const text =
    'Minister Eva Holm met with her Latvian and Lithuanian colleagues in Tartu on 3 May. Holm met with Latvian Defence Minister Anna Berg and Lithuanian Defence Minister Tom Ray in Tartu.';
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(event?.participants.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Anna Berg', 'Tom Ray']),
  );
});

test('who received a delegation earlier on the same day had another meeting', () => {
  const text =
    'A delegation from Moss led by Anna Berg held talks with a delegation from Lund on 4 May 2022. Earlier on the same day, the Moss delegation was received by Mayor Tom Ray.';
  expect(eventsIn(text).map(({ type }) => type)).toEqual(['meeting', 'meeting']);
});

test('a meeting told with its year in passing is not the later one', () => {
  const text =
    'The plan was made at a meeting between President Anna Berg and Premier Tom Ray held in Oslo in May 2016. In September, the two leaders met in Lund.';
  expect(eventsIn(text).map(({ date }) => date.value)).toEqual(['2016-05', '2022-09']);
});
