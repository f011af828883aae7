import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapedUnits, escapeText, plainLine } from '../../src/discord/escape.ts';
import { hostileText } from './hostile-text.ts';
import { activeThings, seenText } from './markdown-judge.ts';

/** Letters, digits, punctuation and signs of `text`: what a reader reads, without blanks and unseen characters. */
function words(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/gu, '');
}

describe('the judge itself', () => {
  test.each([
    ['**bold**', 'strong'],
    ['@everyone', 'everyone'],
    ['<@123456789012345678>', 'user'],
    ['<t:1700000000:R>', 'timestamp'],
    ['see https://example.com', 'url'],
    ['[a](https://example.com)', 'link'],
    ['# title', 'heading or small print'],
    ['-# small', 'heading or small print'],
    ['- item', 'list'],
    ['> said', 'blockQuote'],
    ['a\u202eb', 'invisible'],
  ])('%s is active', (markdown, kind) => {
    expect(activeThings(markdown)).toContain(kind);
  });
});

describe('escaped text', () => {
  test('nothing of it is active, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(activeThings(escapeText(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('the reader sees the words of the text, all of them and in order', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(words(seenText(escapeText(text)))).toBe(words(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('every unit of the text has its own markdown, so that any stretch of it is harmless too', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (text, a, b) => {
        const units = escapedUnits(text);
        expect(units).toHaveLength(text.length);
        const [start, end] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)];
        const stretch = `x${units.slice(start, end).join('')}`;
        expect(activeThings(stretch)).toEqual([]);
      }),
    );
  });

  test('ordinary prose is left as it is', () => {
    const prose =
      'Zhang Zhijun, Mayor of Changchun City, met a 12-member delegation (BASF’s) on July 28, 2020.';
    expect(escapeText(prose)).toBe(prose);
  });

  test('paragraphs stay apart, by one empty line at most', () => {
    expect(escapeText('One.\r\n\r\n\r\n\u00a0\r\nTwo.\nThree.')).toBe('One.\n\nTwo.\nThree.');
  });

  test('blanks run together and no-break spaces stay', () => {
    expect(escapeText('a \t  b\u00a0c')).toBe('a b\u00a0c');
  });
});

describe('a plain line', () => {
  test('has no break and nothing unseen', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plainLine(text)).not.toMatch(/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u);
        expect(words(plainLine(text))).toBe(words(text));
      }),
    );
  });
});
