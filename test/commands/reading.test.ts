import { describe, expect, test } from 'vitest';
import { article } from '../../commands/article.ts';
import { corpus } from '../../commands/corpus.ts';
import { COMMANDS } from '../../commands/index.ts';
import { profile } from '../../commands/profile.ts';
import { search } from '../../commands/search.ts';
import { timeline } from '../../commands/timeline.ts';
import { answerLine } from '../../src/console/line.ts';
import { madeArchive } from '../support/made-archive.ts';
import { madeArticle } from '../support/made-article.ts';

const archive = madeArchive();

describe('/search', () => {
  test('gives passages, best first, with where they stand', () => {
    const { summary, items } = search.run({ words: 'ferries' }, archive);
    expect(summary).toBe('3 articles for “ferries”');
    expect(items.map((item) => item.kind)).toEqual(['passage', 'passage', 'passage']);
  });

  test('counts all articles that fit, also when only the best are shown', () => {
    const searching = () => ({ ...archive.search({ words: 'ferries' }), total: 70 });
    const { total, summary, notes } = search.run({ words: 'ferries' }, madeArchive({ search: searching }));
    expect({ total, summary, notes }).toEqual({
      total: 70,
      summary: '70 articles for “ferries”',
      notes: ['The best 3 are shown.'],
    });
  });

  test('nothing found names the words and offers near names', () => {
    expect(search.run({ words: 'Annabel' }, archive)).toMatchObject({
      outcome: 'nothing',
      summary: 'Nothing found for “Annabel”.',
      suggestions: ['Anna Berg'],
    });
  });

  test('says which spelling it used instead of the typed one', () => {
    const searching = () => ({
      ...archive.search({ words: 'ferries' }),
      corrections: [{ typed: 'feries', used: 'ferries' }],
    });
    const { notes } = search.run({ words: 'feries' }, madeArchive({ search: searching }));
    expect(notes).toEqual(['Showing results for “ferries”: the archive lacks “feries”.']);
  });

  test('passes its filters on', () => {
    const asked: unknown[] = [];
    const searching: typeof archive.search = (query) => {
      asked.push(query);
      return { total: 0, hits: [], corrections: [] };
    };
    const { summary } = search.run(
      { words: 'x', from: '2020', to: '2021', source: 'Daily' },
      madeArchive({ search: searching }),
    );
    expect(asked[0]).toMatchObject({ words: 'x', from: '2020', to: '2021', source: 'Daily' });
    expect(summary).toBe('Nothing found for “x” from 2020 to 2021, source “Daily”.');
  });
});

describe('/article', () => {
  test.each(['newsbergme', 'news/berg-meets-acme.txt', 'Anna Berg meets Acme', 'berg MEETS'])(
    'finds by %s',
    (id) => {
      const { items } = article.run({ id }, archive);
      expect(items.map((item) => item.kind === 'article' && item.article.title)).toEqual([
        'Anna Berg meets Acme',
      ]);
    },
  );

  test('asks which one when several titles fit', () => {
    const { outcome, summary, suggestions } = article.run({ id: 'of anna berg' }, archive);
    expect(outcome).toBe('nothing');
    expect(summary).toBe('2 articles have “of anna berg” in the title; which one?');
    expect(suggestions).toEqual(['talks.txt', 'undated.txt']);
  });

  test('a whole title is that article, also when another title holds it', () => {
    const title = (value: string) => ({ title: { value, span: null, made: false } });
    const two = [
      madeArticle('a.txt', 'A.', title('Talks held again')),
      madeArticle('b.txt', 'B.', title('Talks held')),
    ];
    const { items } = article.run({ id: 'talks HELD' }, madeArchive({ articles: two }));
    expect(items.map((item) => item.kind === 'article' && item.article.file)).toEqual(['b.txt']);
  });

  test('says how many pages there are', () => {
    expect(article.run({ id: 'talks.txt', page: '2' }, archive)).toMatchObject({
      outcome: 'error',
      summary: '“Talks of Anna Berg and Eva Hol” has 1 page; there is no page 2.',
    });
    expect(article.run({ id: 'talks.txt', page: '0' }, archive).outcome).toBe('error');
  });

  test('an unknown one', () => {
    expect(article.run({ id: 'zzz' }, archive)).toMatchObject({ outcome: 'nothing', items: [] });
  });
});

describe('/corpus', () => {
  test('counts what is indexed and lists what is not', () => {
    const { summary, items } = corpus.run({}, archive);
    expect(summary).toBe('8 articles, 7 events, 7 names; 1 file could not be read');
    expect(items).toMatchObject([
      {
        kind: 'corpus',
        sources: [{ name: 'Lund Daily', articles: 1 }],
        published: { first: '2020-01-02', last: '2021-05-04' },
      },
      { kind: 'unread', file: 'broken.txt', reason: 'it is not UTF-8' },
    ]);
  });

  test('an empty one says what to do', () => {
    const { outcome, summary } = corpus.run({}, madeArchive({ articles: [], unread: [] }));
    expect({ outcome, summary }).toEqual({
      outcome: 'nothing',
      summary: 'The archive is empty: put articles into the corpus folder.',
    });
  });
});

describe('/timeline', () => {
  test('goes from the oldest to the newest, undated last, whatever the status', () => {
    const { items, summary } = timeline.run({ name: 'Anna Berg' }, archive);
    expect(items.map((item) => item.kind === 'event' && item.date.value)).toEqual([
      '2019',
      '2020-05-01',
      '2021-05-03',
      '2022-06',
      null,
    ]);
    expect(summary).toBe('Anna Berg: 3 meetings; 1 planned and 1 that did not happen');
  });
});

describe('/profile', () => {
  test('gives roles and counterparts, each with the sentence that says so', () => {
    const { items } = profile.run({ name: 'Anna Berg' }, archive);
    expect(items).toMatchObject([
      { aspect: 'role', text: 'Mayor', detail: 'Lund', count: 1, first: '2021-05-03' },
      { aspect: 'counterpart', text: 'Eva Holm', first: '2019' },
      { aspect: 'counterpart', text: 'Tom Ray', detail: 'chairman' },
      { aspect: 'counterpart', text: 'Oslo', first: null },
    ]);
    expect(items.every((item) => item.kind === 'profile' && item.excerpts.length === 1)).toBe(true);
  });

  test('of an organisation names who acted for it', () => {
    const { items } = profile.run({ name: 'Acme' }, archive);
    expect(items).toContainEqual(
      expect.objectContaining({ aspect: 'member', text: 'Tom Ray', detail: 'chairman' }),
    );
    expect(items).not.toContainEqual(expect.objectContaining({ aspect: 'counterpart', text: 'Tom Ray' }));
  });
});

describe('/help', () => {
  const help = COMMANDS.find(({ name }) => name === 'help');

  test('lists every command with an example that finds something in this archive', () => {
    const items = help?.run({}, archive).items ?? [];
    expect(items).toHaveLength(COMMANDS.length);
    for (const item of items) {
      if (item.kind !== 'help') throw new Error(item.kind);
      expect([item.example, answerLine(item.example, archive).outcome]).toEqual([item.example, 'found']);
    }
  });

  test('tells of one command', () => {
    expect(help?.run({ command: '/Agreements' }, archive).items).toMatchObject([
      { usage: '/agreements [year] [party] [topic]' },
    ]);
    expect(help?.run({ command: 'agree' }, archive)).toMatchObject({ outcome: 'error' });
  });

  test('an empty archive still gets help', () => {
    const empty = madeArchive({ articles: [], events: [], entities: [] });
    expect(help?.run({}, empty).items).toHaveLength(COMMANDS.length);
  });

  test('text of an article never reaches an example with a line break', () => {
    const odd = madeArticle('odd.txt', 'Body.', {
      title: { value: 'A\nB word\u0007 other', span: null, made: false },
    });
    const items = help?.run({}, madeArchive({ articles: [odd] })).items ?? [];
    for (const item of items) expect(item.kind === 'help' && item.example).toMatch(/^[^\p{Cc}]+$/u);
  });
});
