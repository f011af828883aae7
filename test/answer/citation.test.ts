import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, joined } from '../../src/answer/citation.ts';
import { isVerbatim } from '../../src/answer/verbatim.ts';

/** Any characters, or many of two halves. */
const unit = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom('a', '🙂'));

/** Text, and a span of whole characters in it. */
const spanned = fc
  .tuple(
    fc.string({ unit, maxLength: 60, size: 'max' }),
    fc.string({ unit, minLength: 1 }),
    fc.string({ unit, maxLength: 60, size: 'max' }),
  )
  .map(([before, inside, after]) => ({
    text: before + inside + after,
    span: { start: before.length, end: before.length + inside.length },
  }));

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('an excerpt', () => {
  test('is the slice of its text, with its surroundings, whatever the text', () => {
    fc.assert(
      fc.property(spanned, fc.array(span), ({ text, span }, marks) => {
        const excerpt = excerptOf(text, span, marks);
        expect(isVerbatim(excerpt, text)).toBe(true);
        expect(excerpt.text).toBe(text.slice(span.start, span.end));
        expect(text.slice(0, span.start).endsWith(excerpt.prefix)).toBe(true);
        expect(text.slice(span.end).startsWith(excerpt.suffix)).toBe(true);
      }),
    );
  });

  test('has up to 32 characters around it and never half of one', () => {
    fc.assert(
      fc.property(spanned, ({ text, span }) => {
        const { prefix, suffix } = excerptOf(text, span);
        for (const [part, whole] of [
          [prefix, text.slice(0, span.start)],
          [suffix, text.slice(span.end)],
        ] as const) {
          expect(part.isWellFormed()).toBe(true);
          expect(part.length).toBeLessThanOrEqual(32);
          expect(part.length).toBeGreaterThanOrEqual(Math.min(31, whole.length));
        }
      }),
    );
  });

  test('keeps only marks inside it', () => {
    const text = 'one two three';
    const { marks } = excerptOf(text, { start: 4, end: 7 }, [
      { start: 0, end: 3 },
      { start: 3, end: 5 },
      { start: 5, end: 7 },
    ]);
    expect(marks).toEqual([{ start: 5, end: 7 }]);
  });
});

test('joined spans are in order, apart, and cover the same characters', () => {
  const covered = (spans: readonly { start: number; end: number }[]) =>
    new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const result = joined(spans);
      expect(covered(result)).toEqual(covered(spans));
      result.forEach(({ start, end }, index) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(result[index - 1]?.end ?? 0);
      });
    }),
  );
});
