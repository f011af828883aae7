import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerText } from '../../src/console/answer-text.ts';
import { clean } from '../../src/console/clean.ts';
import { answerLine } from '../../src/console/line.ts';
import type { Sheet } from '../../src/console/sheet.ts';
import { madeArchive } from '../support/made-archive.ts';
import { madeArticle, madeEvent } from '../support/made-article.ts';

const archive = madeArchive();
const plain: Sheet = { width: 80, style: (_style, text) => text };
const bold: Sheet = {
  width: 80,
  style: (style, text) => (style === 'bold' && text ? `\u001b[1m${text}\u001b[22m` : text),
};
const show = (line: string, sheet = plain, from = archive) => answerText(answerLine(line, from), sheet);

describe('an answer in a terminal', () => {
  test('reads at a glance', () => {
    expect(show('/who-met Acme')).toBe(`1 meeting with Acme; 1 planned

1. 2021-05-03 · meeting
   with    Anna Berg, Mayor, Lund
           Tom Ray, chairman, Acme
   │ Met on 3 May 2021: Anna Berg, Mayor of Lund, and Tom Ray, chairman of Acme.
   — Anna Berg meets Acme (Lund Daily, 2021-05-04)
     news/berg-meets-acme.txt 0–75
     https://lund.example/news/1

2. PLANNED 2022-06 · visit
   with    Anna Berg
           Acme
   │ Acme will be visited by Anna Berg in June 2022.
   — Acme will be visited by Anna B [untitled]
     plan.txt 0–47
`);
  });

  test('tells what was signed, for how much', () => {
    expect(show('/agreements 2021')).toContain('   signed  2 contracts · $2 million (2,000,000 USD)\n');
  });

  test('tells an inferred day from a stated one, and why', () => {
    const note = 'year inferred from “1953”';
    const article = madeArticle('a.txt', 'Anna met Tom.');
    const date = { value: '2023-07-14', end: null, basis: 'inferred' as const, note, spans: [] };
    const events = [madeEvent(article, null, ['Anna', 'Tom'], { date })];
    const text = show('/who-met Oslo', plain, madeArchive({ events, eventsOf: () => events }));
    expect(text).toContain('1. 2023-07-14 (inferred) · meeting\n   dated   year inferred from “1953”\n');
  });

  test('marks the answering words', () => {
    expect(show('/who-met Acme', bold)).toContain(
      '\u001b[1mMet\u001b[22m on 3 May 2021: \u001b[1mAnna Berg\u001b[22m, Mayor',
    );
  });

  test('shows near names and notes under the summary', () => {
    expect(show('/who-met Ann Burg')).toBe(
      'The archive has nobody and nothing called “Ann Burg”.\nNear: Anna Berg\n',
    );
  });

  test('every command’s answer keeps to the columns', () => {
    for (const line of [
      '/who-met Anna Berg',
      '/agreements',
      '/search ferries',
      '/profile Acme',
      '/corpus',
      '/help',
      '/article talks.txt',
    ])
      for (const row of show(line).split('\n')) expect(row.length, row).toBeLessThanOrEqual(80);
  });
});

describe('hostile text', () => {
  test('an escape sequence in an article reaches the terminal as a picture', () => {
    const article = madeArticle('a.txt', 'Anna \u001b[2J\u001b]0;owned\u0007 met Tom\u202e gniK.');
    const events = [madeEvent(article, '2021', ['Anna'])];
    const text = show('/who-met Oslo', plain, madeArchive({ events, eventsOf: () => events }));
    expect(text).toContain('Anna ␛[2J␛]0;owned␇ met Tom� gniK.');
  });

  test('nothing but letters, marks and line breaks of our own comes out, whatever the article', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.integer({ min: 40, max: 100 }),
        (words, width) => {
          const article = madeArticle('a.txt', `Anna ${words.replaceAll('.', '')} met Tom.`, {
            title: { value: words, span: null, made: false },
            source: { value: words, span: null },
          });
          const events = [madeEvent(article, '2021', ['Anna'])];
          const from = madeArchive({ events, eventsOf: () => events });
          const text = show('/who-met Oslo', { ...bold, width }, from);
          expect(stripVTControlCharacters(text)).not.toMatch(/[^\P{Cc}\n]/u);
          expect(text.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  test('clean text is one line without controls, and clean twice is clean once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = clean(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(clean(once)).toBe(once);
      }),
    );
  });

  test('half a character is shown as missing', () => {
    expect(clean('a\ud800b')).toBe('a�b');
  });

  test('what readers write stays: accents, Chinese, joined emoji', () => {
    const words = 'Zoë 张志军 👩‍🔬 “quoted” – naïve';
    expect(clean(words)).toBe(words);
  });
});
