import type { Archive, ArchivedEvent } from '../../src/archive/archive.ts';
import type { Entity } from '../../src/archive/entity.ts';
import { fold } from '../../src/archive/fold.ts';
import type { Article, UnreadFile } from '../../src/article/article.ts';
import { madeArticle, madeEvent, mentionIn } from './made-article.ts';

/** A small archive made by hand, so that what a command does with its events is known apart from extraction. */

const meeting = madeArticle(
  'news/berg-meets-acme.txt',
  'Met on 3 May 2021: Anna Berg, Mayor of Lund, and Tom Ray, chairman of Acme. They spoke of ferries.',
  {
    title: { value: 'Anna Berg meets Acme', span: null, made: false },
    published: { value: '2021-05-04', span: null },
    source: { value: 'Lund Daily', span: null },
    url: 'https://lund.example/news/1',
  },
);
const older = madeArticle('talks.txt', 'Talks of Anna Berg and Eva Holm were held in 2019.');
const undated = madeArticle('undated.txt', 'Guests of Anna Berg were people from Oslo.');
const visit = madeArticle('plan.txt', 'Acme will be visited by Anna Berg in June 2022.');
const cancelled = madeArticle(
  'cancelled.txt',
  'Cancelled was the meeting of Anna Berg with Oslo on 1 May 2020.',
);
const contracts = madeArticle(
  'contracts.txt',
  'Signed by Lund and Acme on 4 July 2021: 2 contracts on ferries worth $2 million.',
);
const ferries = madeArticle('oslo.txt', 'An agreement on ferries was signed by Lund and Oslo.');
const speech = madeArticle('speech.txt', 'Nothing new. The speech quoted Lin Dahl at length.', {
  published: { value: '2020-01-02', span: null },
});

const signing = (article: Article, day: string | null, what: string, amount: string | null) =>
  madeEvent(article, day, ['Lund'], {
    type: 'signing',
    met: false,
    agreement: {
      what: mentionIn(article, what),
      parties: [],
      amount: amount === null ? null : { ...mentionIn(article, amount), value: 2e6, currency: 'USD' },
      count: null,
    },
  });

const berg = 'Anna Berg | Mayor | Lund';
const events: readonly ArchivedEvent[] = [
  madeEvent(visit, '2022-06', ['Anna Berg', 'Acme'], { type: 'visit', status: 'planned' }),
  signing(contracts, '2021-07-04', '2 contracts', '$2 million'),
  madeEvent(meeting, '2021-05-03', [berg, 'Tom Ray | chairman | Acme']),
  madeEvent(cancelled, '2020-05-01', ['Anna Berg', 'Oslo'], { status: 'did-not-happen' }),
  madeEvent(older, '2019', ['Anna Berg', 'Eva Holm']),
  signing(ferries, null, 'agreement on ferries', null),
  madeEvent(undated, null, ['Anna Berg', 'Oslo']),
];

const entity = (
  name: string,
  kind: Entity['kind'],
  count: number,
  aliases: readonly string[] = [],
): Entity => ({
  id: fold(name).replaceAll(' ', '-'),
  name,
  kind,
  aliases,
  count,
});

const entities: readonly Entity[] = [
  entity('Anna Berg', 'person', 5, ['Mayor Berg']),
  entity('Lund', 'place', 2, ['City of Lund']),
  entity('Acme', 'organisation', 2),
  entity('Acme Ferries', 'organisation', 0),
  entity('Oslo', 'place', 3),
  entity('Eva Holm', 'person', 1),
  entity('Lin Dahl', 'person', 0),
];

const unread: readonly UnreadFile[] = [{ file: 'broken.txt', reason: 'it is not UTF-8' }];

export const articles = [meeting, older, undated, visit, cancelled, contracts, ferries, speech];

/** The archive; `given` overrides parts of it. */
export function madeArchive(given: Partial<Archive> = {}): Archive {
  const archive: Archive = {
    articles,
    unread,
    events,
    entities,
    readAt: '2026-01-01T00:00:00.000Z',
    article: (id) => archive.articles.find((one) => one.id === id || one.file === id),
    event: (id) => archive.events.find((one) => one.id === id),
    lookUp(name) {
      const spelt = (one: Entity) => [one.name, ...one.aliases].map(fold);
      const named = entities.filter((one) => spelt(one).includes(fold(name)));
      if (named.length > 0) return { found: true, entities: named };
      const start = fold(name).slice(0, 3);
      return { found: false, near: entities.filter((one) => fold(one.name).startsWith(start)) };
    },
    knows: (name) => archive.lookUp(name).found,
    complete: (typed, limit) =>
      entities.filter((one) => fold(one.name).includes(fold(typed))).slice(0, limit),
    eventsOf: (some) =>
      archive.events.filter(({ article }) => some.some((one) => article.text.includes(one.name))),
    eventsAt: (place) => archive.events.filter(({ event }) => fold(event.place?.text ?? '') === fold(place)),
    search: ({ words, limit = 10 }) => {
      const hits = archive.articles.flatMap((article) => {
        const has = (part: string) => fold(part).includes(fold(words));
        const found =
          article.sentences.find(({ start, end }) => has(article.text.slice(start, end))) ??
          (has(article.title.value) ? article.sentences[0] : undefined);
        return found
          ? [{ article, passage: { start: found.start, end: found.end }, marks: [], score: 1 }]
          : [];
      });
      return { total: hits.length, hits: hits.slice(0, limit), corrections: [] };
    },
    ...given,
  };
  return archive;
}
