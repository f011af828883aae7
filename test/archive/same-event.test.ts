import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/build.ts';
import type { EventStatus, EventType } from '../../src/extract/event.ts';
import { type MadeParticipant, madeArticle, madeEvent } from './made.ts';

interface Telling {
  readonly type?: EventType;
  readonly status?: EventStatus;
  readonly date?: string | null;
  readonly participants: readonly MadeParticipant[];
  readonly parties?: readonly string[];
  readonly published?: string;
}

/** The events of an archive whose articles tell one event each, in the order of preference. */
function merged(tellings: readonly Telling[]): string[][] {
  const told = tellings.map(({ published, ...telling }, i) => {
    const parts = telling.participants.flatMap(({ name, role, organisation }) => [name, role, organisation]);
    const body = `They met: ${[...parts, ...(telling.parties ?? [])].filter(Boolean).join('; ')}.`;
    const article = madeArticle(`${i}.txt`, { title: 'News', body, published });
    return { article, event: madeEvent(article, { date: '2020-07-28', ...telling, trigger: 'met' }) };
  });
  const archive = buildArchive({
    articles: told.map(({ article }) => article),
    unread: [],
    events: new Map(told.map(({ article, event }) => [article.id, [event]])),
    readAt: '',
  });
  return archive.events.map((event) => [event, ...event.also].map(({ article }) => article.file));
}

const mayor = { name: 'Zhang Zhijun', role: 'Mayor', organisation: 'Changchun City', side: 'host' } as const;
const mayorAgain = { name: 'ZHANG Zhijun', role: 'mayor', organisation: 'Changchun', side: 'host' } as const;
const basf = { name: 'a delegation of BASF', organisation: 'BASF', side: 'guest', collective: true } as const;
const basfAgain = { name: 'BASF SE', side: 'guest', collective: true } as const;
const audi = { name: 'a delegation of Audi', organisation: 'Audi', side: 'guest', collective: true } as const;
const meeting = { participants: [mayor, basf] };

describe('two articles tell of one event', () => {
  test.each<[string, Telling, Telling]>([
    ['with the same people in other spellings', meeting, { participants: [mayorAgain, basfAgain] }],
    ['when one calls it a visit', meeting, { ...meeting, type: 'visit' }],
    ['when one knows only the month', meeting, { ...meeting, date: '2020-07' }],
    [
      'when one names more people',
      meeting,
      { participants: [mayor, basf, { name: 'Gao Yulong', side: 'host' }] },
    ],
    [
      'when both name the guest, and one also his company',
      { participants: [mayor, { name: 'Hans Meier', side: 'guest' }] },
      { participants: [mayor, { name: 'Hans Meier', organisation: 'BASF', side: 'guest' }] },
    ],
    [
      'when the same parties signed on one day',
      {
        type: 'signing',
        participants: [],
        parties: ['FAW Group', 'Changchun Municipal People’s Government'],
      },
      {
        type: 'signing',
        participants: [],
        parties: ['People’s Government of Changchun City', 'FAW Group Corporation'],
      },
    ],
  ])('%s', (_, a, b) => {
    expect(merged([a, b])).toEqual([['0.txt', '1.txt']]);
  });

  test('the exact date is the one to show, then the earliest article', () => {
    expect(merged([{ ...meeting, date: '2020' }, meeting])).toEqual([['1.txt', '0.txt']]);
    expect(
      merged([
        { ...meeting, published: '2020-08-02' },
        { ...meeting, published: '2020-08-01' },
      ]),
    ).toEqual([['1.txt', '0.txt']]);
  });
});

describe('two events stay two', () => {
  test.each<[string, Telling, Telling]>([
    ['one mayor, one day, two delegations', meeting, { participants: [mayor, audi] }],
    ['another day', meeting, { ...meeting, date: '2020-07-29' }],
    ['no date', { ...meeting, date: null }, { ...meeting, date: null }],
    ['one took place and one is planned', meeting, { ...meeting, status: 'planned' }],
    ['a signing and a meeting', meeting, { ...meeting, type: 'signing' }],
    [
      'one company, two guests by name',
      { participants: [mayor, { name: 'Hans Meier', organisation: 'BASF', side: 'guest' }] },
      { participants: [mayor, { name: 'Eva Klein', organisation: 'BASF', side: 'guest' }] },
    ],
    ['one city, two hosts by name', meeting, { participants: [{ ...mayor, name: 'Wang Zilian' }, basf] }],
    [
      'two guests from one country',
      { participants: [mayor, { ...basf, name: 'a delegation of BASF, Germany' }] },
      { participants: [mayor, { ...audi, name: 'a delegation of Audi, Germany' }] },
    ],
    ['only the host is known', { participants: [mayor] }, { participants: [mayor] }],
  ])('%s', (_, a, b) => {
    expect(merged([a, b])).toHaveLength(2);
  });

  test('one article’s own events', () => {
    const article = madeArticle('a.txt', {
      title: 'News',
      body: 'Zhang Zhijun met a delegation of BASF. They met.',
    });
    const event = madeEvent(article, {
      date: '2020-07-28',
      participants: [{ name: 'Zhang Zhijun', side: 'host' }],
      trigger: 'met',
    });
    const archive = buildArchive({
      articles: [article],
      unread: [],
      events: new Map([[article.id, [event, event]]]),
      readAt: '',
    });
    expect(archive.events).toHaveLength(2);
  });

  test('a vague date that fits two events joins neither', () => {
    const other = { ...meeting, date: '2020-07-30' };
    expect(merged([meeting, other, { ...meeting, date: '2020' }])).toHaveLength(3);
  });
});
