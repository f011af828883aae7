import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/discord/pages.ts';
import { replyTo } from '../../src/discord/reply.ts';
import { arbitraryAnswer } from './arbitrary-answer.ts';
import { MENTION, meetings, whoMet } from './made-answers.ts';
import { activeThings } from './markdown-judge.ts';
import { allComponents, faultsOf } from './message-rules.ts';
import { labels, text } from './shown.ts';

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

test('an answer without a word is a message too', () => {
  const empty = { ...whoMet([]), summary: ' ' };
  expect(faultsOf(message(replyTo(empty)), 'edit')).toEqual([]);
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

  const near = ['Zhang Zhijun', 'Zhang Zhi', 'Zhang Jun', 'Zhao Zijun', 'Zhang Z'];

  test('offers near names: three to press, the others in words', () => {
    const answer = whoMet([], { ...nothing, suggestions: near });
    expect(labels(answer)).toEqual(near.slice(0, 3));
    expect(text(answer)).toBe(
      'The archive has nobody called “zhang zijun”.\nDid you mean:\n-# Or Zhao Zijun · Zhang Z',
    );
  });

  test('offers near names in words where no option could hold them, or no button', () => {
    const unknown = whoMet([], { ...nothing, options: {}, suggestions: ['/who-met'] });
    expect(text(unknown)).toContain('Did you mean: \\/who-met');
    const long = whoMet([], { ...nothing, suggestions: ['x'.repeat(120), 'BASF SE'] });
    expect(labels(long)).toEqual(['BASF SE']);
  });

  test('does not offer what was asked', () => {
    expect(labels(whoMet([], { ...nothing, suggestions: ['BASF', 'BASF SE'] }))).toEqual(['BASF SE']);
  });

  test('shows mentions apart, below a heading that says what they are', () => {
    const shown = text(whoMet([MENTION, MENTION], nothing));
    expect(shown.match(/### Only mentioned/g)).toHaveLength(1);
    expect(shown).toMatch(/### Only mentioned\n.*no event.*\n### Zhang Zhijun Meets/);
  });
});
