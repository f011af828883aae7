import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Query, readPress, runId, shareId, turnIds } from '../../src/discord/custom-id.ts';
import { hostileText } from './hostile-text.ts';

const query: fc.Arbitrary<Query> = fc.record({
  command: fc.constantFrom('who-met', 'agreements', 'article'),
  options: fc.dictionary(fc.constantFrom('name', 'from', 'to'), hostileText, { noNullPrototype: true }),
});

test('a query comes back from the buttons that turn its pages, whichever is pressed', () => {
  fc.assert(
    fc.property(
      query,
      fc.constantFrom('page' as const, 'leaf' as const),
      fc.nat(900),
      (asked, kind, page) => {
        const targets = [page, page + 1, page + 2];
        const ids = turnIds(kind, targets, asked);
        if (!ids) return;
        expect(new Set(ids).size).toBe(3);
        for (const [i, id] of ids.entries()) {
          expect(id.length).toBeLessThanOrEqual(100);
          expect(id.isWellFormed()).toBe(true);
          expect(readPress(id, ids)).toEqual({ kind, page: targets[i], query: asked });
        }
      },
    ),
  );
});

test('a question of two hundred characters finds room', () => {
  const asked = {
    command: 'ask',
    options: { question: 'Who met “BASF” — and when? '.repeat(8).slice(0, 200) },
  };
  expect(turnIds('page', [0, 1, 2], asked)).toBeDefined();
});

test('a query without room has no button', () => {
  const long = { command: 'article', options: { id: 'x'.repeat(300) } };
  expect(turnIds('page', [0, 1, 2], long)).toBeUndefined();
  expect(runId(0, long)).toBeUndefined();
  expect(shareId(0, { articleId: 'x'.repeat(90), start: 0, end: 1, digest: 'ab' })).toBeUndefined();
});

test('a fact’s words come back from its share button', () => {
  const citation = { articleId: '80806ef12b', start: 107, end: 212, digest: '0123456789ab' };
  expect(readPress(shareId(4, citation) ?? '', [])).toEqual({ kind: 'share', citation });
});

test('any other custom_id means nothing', () => {
  fc.assert(
    fc.property(hostileText, (id) => {
      expect(readPress(id, [id])).toBeUndefined();
    }),
  );
});
