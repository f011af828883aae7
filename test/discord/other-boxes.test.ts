import { describe, expect, test } from 'vitest';
import { ARTICLE, excerptOf, MEETING, whoMet } from './made-answers.ts';
import { labels, text } from './shown.ts';

describe('what an archive is made of', () => {
  const corpus = {
    kind: 'corpus',
    articles: 5,
    events: 6,
    entities: 31,
    sources: Array.from({ length: 12 }, (_, i) => ({ name: `Source ${i}`, articles: 12 - i })),
    published: { first: '2020-08-03', last: '2021-10-21' },
    readAt: '2025-11-21T08:50:00.000Z',
  } as const;
  const unread = (i: number) =>
    ({ kind: 'unread', file: `news/file_${i}.txt`, reason: 'it is not UTF-8' }) as const;

  test('says since when, from whom and how fresh', () => {
    const shown = text(whoMet([corpus]));
    expect(shown).toContain('Published 3 August 2020 – 21 October 2021');
    expect(shown).toMatch(/Sources: Source 0 \(12\), .* and 2 more$/m);
    expect(shown).toContain('-# Read on 21 November 2025 at 08:50 UTC');
  });

  test('lists the files that could not be read, with reasons, in pages', () => {
    const items = [corpus, ...Array.from({ length: 30 }, (_, i) => unread(i))];
    expect(text(whoMet(items))).toContain(
      '### Could not be read\n- **news\\/file\\_0.txt**: it is not UTF-8',
    );
    const shown = [1, 2, 3].map((page) => text(whoMet(items), page)).join('\n');
    for (let i = 0; i < 30; i++) expect(shown).toContain(`file\\_${i}.txt`);
    expect(labels(whoMet(items))).toContain('Page 1 of 2');
  });
});

describe('help', () => {
  test('shows how each command is typed, what it does, and an example where it takes anything', () => {
    const description = 'who met whom';
    const items = [
      { kind: 'help', usage: '/who-met name [from]', description, example: '/who-met BASF' },
      { kind: 'help', usage: '/corpus', description, example: '/corpus' },
    ] as const;
    expect(text(whoMet(items)).split('\n').slice(1)).toEqual([
      '### \\/who-met name \\[from\\]',
      'who met whom',
      '-# For example: \\/who-met BASF',
      '### \\/corpus',
      'who met whom',
    ]);
  });
});

describe('a page of an article', () => {
  const long = `${'A paragraph of the article with some words. '.repeat(60)}\n\n`.repeat(3);
  const item = {
    kind: 'article',
    page: 2,
    pages: 3,
    language: 'en',
    article: ARTICLE,
    excerpts: [excerptOf(long, long)],
  } as const;

  test('tells where it comes from and shows the text as it stands, cut visibly if it must be', () => {
    const shown = text(whoMet([item]));
    expect(shown).toContain('-# CCFAO · published 3 August 2020 · English · news\\/basf.txt\nA paragraph');
    expect(shown).toMatch(/words\. ?\n\nA paragraph/);
    expect(shown).toMatch(/ …$/);
  });

  test('turns to its neighbours and links to its source', () => {
    expect(labels(whoMet([item]))).toEqual(['Source', '◀ Previous', 'Page 2 of 3', 'Next ▶']);
  });
});

describe('a profile', () => {
  test('shows what the archive tells of somebody, how often and when', () => {
    const item = {
      kind: 'profile',
      aspect: 'role',
      text: 'Mayor',
      detail: 'Changchun City',
      count: 2,
      first: '2020-07-28',
      last: '2020-08-13',
      article: ARTICLE,
      excerpts: MEETING.excerpts,
    } as const;
    expect(text(whoMet([item]))).toContain(
      '### Mayor, Changchun City\n-# Role · 2 events, 28 July – 13 August 2020\n> “',
    );
  });
});
