import { describe, expect, test } from 'vitest';
import type { EventItem } from '../../src/answer/answer.ts';
import { replyTo } from '../../src/discord/reply.ts';
import { ARTICLE, excerptOf, MEETING, whoMet } from './made-answers.ts';
import { labels, text } from './shown.ts';

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

  test('repeats no role or organisation that its name or role holds, and loses none', () => {
    const people = (name: string, role: string | null, organisation: string | null) =>
      text(
        whoMet([{ ...MEETING, participants: [{ name, role, organisation, side: null, collective: false }] }]),
      )
        .split('\n')
        .find((one) => one.startsWith('Took part'));
    expect(people('Mayorov', 'Mayor', 'City of Mayorov')).toBe(
      'Took part: **Mayorov**, Mayor, City of Mayorov',
    );
    expect(people('Anna Li', 'Mayor of Lin', 'Lin')).toBe('Took part: **Anna Li**, Mayor of Lin');
    expect(people('Vice President of BASF', 'vice president', 'BASF')).toBe(
      'Took part: **Vice President of BASF**',
    );
  });

  test('lists several people of one side', () => {
    const one = { role: null, organisation: null, side: 'guest', collective: false } as const;
    const participants = ['A', 'B', 'C'].map((name) => ({ ...one, name }));
    expect(text(whoMet([{ ...MEETING, participants }]))).toContain('Guests:\n- **A**\n- **B**\n- **C**\n>');
    const many = Array.from({ length: 200 }, (_, i) => ({ ...one, name: `Somebody called ${i}` }));
    expect(text(whoMet([{ ...MEETING, participants: many }]))).toMatch(/\n- and \d+ more\n>/);
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
