import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, EventItem } from '../../src/answer/answer.ts';
import { pagesOf } from '../../src/discord/pages.ts';
import { replyTo } from '../../src/discord/reply.ts';
import { arbitraryAnswer } from './arbitrary-answer.ts';
import { ARTICLE, excerptOf, MEETING, MENTION, meetings, whoMet } from './made-answers.ts';
import { activeThings } from './markdown-judge.ts';
import { allComponents, faultsOf } from './message-rules.ts';

const message = (components: unknown) => ({ flags: 1 << 15, components, allowed_mentions: { parse: [] } });

describe('whatever the answer', () => {
  test('every page of the reply is a message that Discord accepts', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        for (let page = 1; page <= pagesOf(answer.items).length; page++) {
          expect(faultsOf(message(replyTo(answer, page)), 'edit')).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nothing is active but the reply’s own headings, bold, small print, quotations and lists', () => {
    const own = new Set([
      'heading',
      'subtext',
      'heading or small print',
      'strong',
      'em',
      'blockQuote',
      'quotation',
      'list',
    ]);
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        for (const { content } of allComponents(replyTo(answer))) {
          expect(activeThings(content ?? '').filter((kind) => !own.has(kind))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('it is the same every time', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        expect(replyTo(structuredClone(answer))).toEqual(replyTo(answer));
      }),
      { numRuns: 30 },
    );
  });
});

/** All text of a reply's page. */
const text = (answer: Answer, page = 1) =>
  allComponents(replyTo(answer, page))
    .flatMap(({ content }) => content ?? [])
    .join('\n');
const labels = (answer: Answer, page = 1) =>
  allComponents(replyTo(answer, page)).flatMap((one) => ('label' in one ? String(one.label) : []));

describe('a fact', () => {
  const shown = text(whoMet([MEETING]));

  test('is laid out: what and how many, date, people with roles by side, quotation with marks, source', () => {
    expect(shown.split('\n')).toEqual([
      '## 1 meeting with BASF',
      '### 28 July 2020 · Meeting · Changchun',
      'Host: **Zhang Zhijun**, Mayor, Changchun City',
      'Guest: **delegation led by Vice President of BASF**',
      '> “**Zhang Zhijun**, Mayor of Changchun City, **met** the delegation led by Vice President of **BASF** on **July 28, 2020**.”',
      '-# Zhang Zhijun Meets BASF’ Global Vice President · CCFAO · published 3 August 2020',
    ]);
  });

  test('has buttons to share it, to read its article and to open its source', () => {
    expect(labels(whoMet([MEETING]))).toEqual(['Share', 'Article', 'Source']);
  });

  test.each([
    ['none', null],
    ['another scheme', 'javascript:alert(1)'],
    ['a disguised host', 'https://discord.com@evil.example/'],
    ['an address too long for a button', `https://example.org/${'a'.repeat(500)}`],
  ])('has no button to its source where the address is %s', (_, url) => {
    expect(labels(whoMet([{ ...MEETING, article: { ...ARTICLE, url } }]))).toEqual(['Share', 'Article']);
  });

  test('with a title that was made says so', () => {
    const article = { ...ARTICLE, titleMade: true, source: null, published: null };
    expect(text(whoMet([{ ...MEETING, article }]))).toContain(
      '-# Untitled, begins: Zhang Zhijun Meets BASF’ Global Vice President · source not named · no publication date',
    );
  });

  test('names the other articles that tell of it', () => {
    const other = {
      article: { ...ARTICLE, title: 'BASF in Changchun', published: null },
      excerpts: MEETING.excerpts,
    };
    const told = text(whoMet([{ ...MEETING, also: [other, other, other] }]));
    expect(told).toContain('-# Also told in: BASF in Changchun · CCFAO · no publication date');
    expect(told).toContain('-# and in 1 more article');
  });
});

describe('a date', () => {
  const headline = (date: Partial<EventItem['date']>) =>
    text(whoMet([{ ...MEETING, date: { ...MEETING.date, ...date } }]))
      .split('\n')
      .slice(1, 3);

  test('that was inferred looks different from a stated one, and the inference is explained', () => {
    const note = 'The year is inferred from “70th anniversary” and “founded in 1953”.';
    expect(headline({ value: '2023', basis: 'inferred', note })).toEqual([
      '### *2023* (inferred) · Meeting · Changchun',
      `-# ${note}`,
    ]);
  });

  test('that is unknown says so', () => {
    expect(headline({ value: null, basis: 'unknown' })[0]).toBe('### *Date unknown* · Meeting · Changchun');
  });

  test.each([
    ['2020-07', null, 'July 2020'],
    ['2020', null, '2020'],
    ['2021-10-19', '2021-10-21', '19–21 October 2021'],
    ['2021-10-30', '2021-11-02', '30 October – 2 November 2021'],
    ['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022'],
  ])('%s to %s reads %s', (value, end, words) => {
    expect(headline({ value, end })[0]).toBe(`### ${words} · Meeting · Changchun`);
  });
});

describe('what did not happen', () => {
  test.each([
    [
      'planned' as const,
      'Planned meeting',
      'The article announces it; it does not report that it took place.',
    ],
    [
      'did-not-happen' as const,
      'Did not happen: meeting',
      'The article says that it was cancelled, put off or denied.',
    ],
  ])('%s is called so, and explained', (status, label, meaning) => {
    const shown = text(whoMet([{ ...MEETING, status }]));
    expect(shown).toContain(`· ${label} ·`);
    expect(shown).toContain(meaning);
  });

  test('has another colour than what happened', () => {
    const colours = (['happened', 'planned', 'did-not-happen'] as const).map((status) => {
      const box = replyTo(whoMet([{ ...MEETING, status }])).find((one) => one.type === 17);
      return box && 'accent_color' in box ? box.accent_color : null;
    });
    expect(new Set(colours).size).toBe(3);
  });
});

describe('an agreement', () => {
  const agreement = {
    what: '18 key cooperation projects',
    parties: ['Changchun City', 'FAW Group'],
    amount: { text: 'RMB21 billion', value: 21e9, currency: 'CNY' },
    count: 18,
  };

  test('shows what, how much and between whom, and nothing twice', () => {
    expect(text(whoMet([{ ...MEETING, type: 'signing', agreement }]))).toContain(
      'Agreement: **18 key cooperation projects** · **RMB21 billion** · between Changchun City, FAW Group',
    );
  });

  test('shows a count that its words do not hold', () => {
    const shown = text(whoMet([{ ...MEETING, agreement: { ...agreement, what: 'projects', parties: [] } }]));
    expect(shown).toContain('Agreement: **projects** · count: 18 · **RMB21 billion**');
  });
});

describe('more facts than a page holds', () => {
  const answer = whoMet(meetings(12));

  test('are paged by five', () => {
    expect(text(answer, 1)).toContain('-# 1–5 of 12');
    expect(text(answer, 3)).toContain('-# 11–12 of 12');
    expect(text(answer, 2)).toContain('### 6 July 2020');
    expect(text(answer, 2)).not.toContain('### 5 July 2020');
    expect(labels(answer, 1).slice(-3)).toEqual(['◀ Previous', 'Page 1 of 3', 'Next ▶']);
  });

  test('five stand on one page without a pager', () => {
    expect(labels(whoMet(meetings(5)))).not.toContain('Next ▶');
    expect(labels(whoMet(meetings(6)))).toContain('Next ▶');
  });

  test('a page that is no more is the last one', () => {
    expect(text(answer, 9)).toBe(text(answer, 3));
  });

  test('of a question too long to remember say how to see the rest', () => {
    const long = { ...answer, options: { name: 'x'.repeat(300) } };
    expect(text(long)).toContain('too long to page through');
    expect(labels(long)).not.toContain('Next ▶');
  });
});

describe('what was not found', () => {
  const nothing = {
    outcome: 'nothing',
    summary: 'The archive has nobody called “zhang zijun”.',
    total: 0,
  } as const;

  test('offers near names', () => {
    expect(text(whoMet([], { ...nothing, suggestions: ['Zhang Zhijun', 'Zhang Zhi'] }))).toBe(
      'The archive has nobody called “zhang zijun”.\nNear names in the archive: Zhang Zhijun · Zhang Zhi',
    );
  });

  test('shows mentions apart, below a heading that says what they are', () => {
    const shown = text(whoMet([MENTION, MENTION], nothing));
    expect(shown.match(/### Only mentioned/g)).toHaveLength(1);
    expect(shown).toMatch(/### Only mentioned\n.*no event.*\n### Zhang Zhijun Meets/);
  });
});

describe('a long fact', () => {
  const words =
    'In the course of their talks the two sides discussed at some length every question of common interest. ';
  const long = `${words.repeat(30)}Then the Mayor met BASF in Changchun. ${words.repeat(30)}`;
  const item = { ...MEETING, excerpts: [excerptOf(long, long, 'met BASF')] };

  test('keeps its answering words and shows the cut outside the quotation marks', () => {
    const shown = text(whoMet([item, item, item, item, item]));
    expect(shown.match(/> … “[^“”]*\*\*met BASF\*\*[^“”]*” …/g)).toHaveLength(5);
    expect(shown.length).toBeGreaterThan(3600);
  });

  test('leaves short ones whole', () => {
    const shown = text(whoMet([MEETING, item, MEETING, item, item]));
    expect(shown.match(/\*\*July 28, 2020\*\*\.”/g)).toHaveLength(2);
  });

  test('takes more room where it stands alone', () => {
    const [alone, among] = [text(whoMet([item])), text(whoMet([item, MEETING]))];
    expect(alone.length).toBeGreaterThan(3000);
    expect(among.length).toBeLessThan(2000);
  });
});

describe('many excerpts', () => {
  const sentences = Array.from(
    { length: 12 },
    (_, i) => `Sentence ${i} tells ${'at some length '.repeat(10)}who came.`,
  );
  const all = sentences.join(' ');
  const excerpts = sentences.map((sentence) => excerptOf(all, sentence, 'who'));

  test('are shown as long as they are readable, and the others counted', () => {
    const shown = text(whoMet([{ ...MEETING, excerpts }, MEETING]));
    expect(shown).toContain('“Sentence 0 tells');
    expect(shown).toMatch(/-# and \d+ more in the article/);
    expect(shown.match(/at some length/g)?.length).toBeGreaterThan(20);
  });

  test('without answering words give way to those with', () => {
    const plain = excerptOf(all, sentences[0] ?? '');
    const shown = text(whoMet([{ ...MEETING, excerpts: [plain, ...excerpts.slice(1, 2)] }]));
    expect(shown).not.toContain('“Sentence 0 tells');
    expect(shown).toContain('“Sentence 1 tells');
    expect(shown).toContain('-# and 1 more in the article');
  });
});

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
