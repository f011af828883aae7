import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/discord/pages.ts';
import { replyTo } from '../../src/discord/reply.ts';
import { arbitraryAnswer } from './arbitrary-answer.ts';
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
