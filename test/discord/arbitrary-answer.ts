import fc from 'fast-check';
import type { Answer, ArticleCard, Excerpt, Item } from '../../src/answer/answer.ts';
import { hostileText } from './hostile-text.ts';

const text = fc.oneof(
  hostileText,
  fc.tuple(hostileText, fc.nat(25)).map(([t, n]) => `${t} `.repeat(n + 1)),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
const day = fc.constantFrom('2020', '2020-07', '2020-07-28', '2021-10-19');

const excerpt: fc.Arbitrary<Excerpt> = fc
  .tuple(
    text,
    fc.nat(100_000),
    fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 30 })), { maxLength: 6 }),
  )
  .map(([words, start, spots]) => ({
    text: words,
    start,
    end: start + words.length,
    prefix: '',
    suffix: '',
    marks: spots
      .map(([at, length]) => ({
        start: start + at,
        end: Math.min(start + at + length, start + words.length),
      }))
      .filter((mark) => mark.start < mark.end)
      .sort((a, b) => a.start - b.start),
  }));

const article: fc.Arbitrary<ArticleCard> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{10}$/),
  title: text,
  titleMade: fc.boolean(),
  published: orNull(fc.constant('2020-08-03')),
  source: orNull(text),
  url: orNull(
    fc.oneof(
      fc.webUrl(),
      fc.constant('javascript:alert(1)'),
      fc.constant(`https://a.example/${'x'.repeat(600)}`),
      text,
    ),
  ),
  file: text,
});

const citation = { article, excerpts: fc.array(excerpt, { minLength: 1, maxLength: 6 }) };

const participant = fc.record({
  name: text,
  role: orNull(text),
  organisation: orNull(text),
  side: orNull(fc.constantFrom('host' as const, 'guest' as const)),
  collective: fc.boolean(),
});

const event = fc.record({
  kind: fc.constant('event' as const),
  id: fc.stringMatching(/^[a-z0-9]{10}$/),
  type: fc.constantFrom('meeting' as const, 'visit' as const, 'signing' as const, 'other' as const),
  status: fc.constantFrom('happened' as const, 'planned' as const, 'did-not-happen' as const),
  date: fc.record({
    value: orNull(day),
    end: orNull(fc.constant('2021-10-21')),
    basis: fc.constantFrom('stated' as const, 'inferred' as const, 'unknown' as const),
    note: orNull(text),
  }),
  participants: fc.array(participant, { maxLength: 12 }),
  place: orNull(text),
  agreement: orNull(
    fc.record({
      what: orNull(text),
      parties: fc.array(text, { maxLength: 5 }),
      amount: orNull(fc.record({ text, value: fc.constant(21e9), currency: fc.constant('CNY') })),
      count: orNull(fc.nat(100)),
    }),
  ),
  also: fc.array(fc.record(citation), { maxLength: 4 }),
  ...citation,
});

const item: fc.Arbitrary<Item> = fc.oneof(
  { weight: 4, arbitrary: event },
  fc.record({ kind: fc.constantFrom('passage' as const, 'mention' as const), ...citation }),
  fc.record({
    kind: fc.constant('article' as const),
    page: fc.integer({ min: 1, max: 3 }),
    pages: fc.constant(3),
    language: fc.constantFrom('en', 'zh', 'und'),
    ...citation,
  }),
  fc.record({
    kind: fc.constant('profile' as const),
    aspect: fc.constantFrom('role' as const, 'member' as const, 'counterpart' as const),
    text,
    detail: orNull(text),
    count: fc.integer({ min: 1, max: 9 }),
    first: orNull(day),
    last: orNull(day),
    ...citation,
  }),
  fc.record({
    kind: fc.constant('corpus' as const),
    articles: fc.nat(),
    events: fc.nat(),
    entities: fc.nat(),
    sources: fc.array(fc.record({ name: text, articles: fc.nat() }), { maxLength: 15 }),
    published: orNull(fc.record({ first: day, last: day })),
    readAt: fc.constant('2025-11-21T08:50:00.000Z'),
  }),
  fc.record({ kind: fc.constant('unread' as const), file: text, reason: text }),
  fc.record({ kind: fc.constant('help' as const), usage: text, description: text, example: text }),
);

/** Any answer that a command could give over an archive full of hostile text. */
export const arbitraryAnswer: fc.Arbitrary<Answer> = fc
  .record({
    command: fc.constantFrom('who-met', 'agreements', 'search', 'article'),
    options: fc.dictionary(fc.constantFrom('name', 'from', 'to', 'source'), text, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    outcome: fc.constantFrom('found' as const, 'nothing' as const, 'error' as const),
    summary: text,
    items: fc.array(item, { maxLength: 14 }),
    suggestions: fc.array(text, { maxLength: 6 }),
    notes: fc.array(text, { maxLength: 8 }),
  })
  .map((answer) => ({ ...answer, total: answer.items.length }));
