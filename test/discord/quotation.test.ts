import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Excerpt } from '../../src/answer/answer.ts';
import { fitLine } from '../../src/discord/cut.ts';
import { quotation } from '../../src/discord/quotation.ts';
import { hostileText } from './hostile-text.ts';
import { activeThings, seenText } from './markdown-judge.ts';

const OFFSET = 107;

/** An excerpt whose marks are the given words of it. */
function excerpt(text: string, ...marked: string[]): Excerpt {
  const marks = marked.map((word) => ({
    start: OFFSET + text.indexOf(word),
    end: OFFSET + text.indexOf(word) + word.length,
  }));
  return { text, start: OFFSET, end: OFFSET + text.length, prefix: '', suffix: '', marks };
}

const SENTENCE =
  'On behalf of the municipal committee and the people of the city, Zhang Zhijun, Mayor of Changchun, extended ' +
  'a warm welcome to the guests and introduced the achievements of the last years, before he met with the ' +
  'delegation of BASF, whose members had come from Ludwigshafen, Shanghai and several other places on July 28, 2020.';

describe('an excerpt that fits', () => {
  test('is quoted whole with the answering words in bold', () => {
    expect(quotation(excerpt('Zhang Zhijun met BASF.', 'Zhang Zhijun', 'BASF'), 200)).toBe(
      '> “**Zhang Zhijun** met **BASF**.”',
    );
  });

  test('has every paragraph inside the quotation', () => {
    expect(quotation(excerpt('They met.\n\n\nThey signed.'), 200)).toBe('> “They met.\n> They signed.”');
  });

  test('marks over a line break, beside each other and with blanks at their edges are tidied', () => {
    expect(quotation(excerpt('a b\nc d e', 'b\nc ', ' d'), 200)).toBe('> “a **b**\n> **c d** e”');
  });
});

describe('an excerpt that is too long', () => {
  test('shows outside the quotation marks that it was cut', () => {
    expect(quotation(excerpt(SENTENCE), 70)).toMatch(/^> “On behalf of [^…]+” …$/);
  });

  test('keeps the answering words with what stands around them', () => {
    const shown = quotation(excerpt(SENTENCE, 'BASF'), 120);
    expect(shown).toMatch(/^> … “[^…]*delegation of \*\*BASF\*\*, whose[^…]*” …$/);
  });

  test('keeps answering words that stand far apart, in two quotations', () => {
    const shown = quotation(excerpt(SENTENCE, 'Zhang Zhijun', 'July 28, 2020'), 160);
    expect(shown).toMatch(/^> … “.*\*\*Zhang Zhijun\*\*.*” … “.*\*\*July 28, 2020\*\*\.”$/);
  });

  test('is cut between words of a language without blanks', () => {
    const shown = quotation(
      excerpt('长春市市长张志军会见了巴斯夫代表团双方就深化合作进行了交流'.repeat(4), '巴斯夫'),
      90,
    );
    expect(shown).toMatch(/\*\*巴斯夫\*\*/);
    expect(shown.length).toBeLessThanOrEqual(90);
  });

  test('drops answering words only when they alone are too long', () => {
    const long = `${'many words that all answer '.repeat(20)}`.trim();
    const shown = quotation(excerpt(long, long), 100);
    expect(shown).toMatch(/^> “\*\*many words that all answer.*\*\*” …$/);
    expect(shown.length).toBeLessThanOrEqual(100);
  });
});

const excerpts = fc
  .tuple(hostileText, fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 5 }))
  .map(([text, spots]): Excerpt => {
    const marks = spots
      .map(([start, length]) => ({ start: OFFSET + start, end: OFFSET + start + length }))
      .sort((a, b) => a.start - b.start);
    return { text, start: OFFSET, end: OFFSET + text.length, prefix: '', suffix: '', marks };
  });

function wordsOf(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/gu, '');
}

describe('whatever the excerpt', () => {
  test('the quotation is never longer than allowed', () => {
    fc.assert(
      fc.property(excerpts, fc.integer({ min: 1, max: 300 }), (one, max) => {
        expect(quotation(one, max).length).toBeLessThanOrEqual(max);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing but the quotation and the bold is active', () => {
    fc.assert(
      fc.property(excerpts, fc.integer({ min: 40, max: 4000 }), (one, max) => {
        const active = activeThings(quotation(one, max));
        expect(active.filter((kind) => !['blockQuote', 'quotation', 'strong'].includes(kind))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a whole quotation shows the words of the excerpt', () => {
    fc.assert(
      fc.property(excerpts, (one) => {
        const shown = seenText(quotation(one, 10_000));
        expect(wordsOf(shown)).toBe(`“${wordsOf(one.text)}”`);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is left after a cut are stretches of the excerpt in their order', () => {
    const plain = fc.array(fc.constantFrom('met', 'BASF', 'on', '28', 'July,', '长春市', '"x"'), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(plain, fc.nat(60), fc.integer({ min: 40, max: 200 }), (words, spot, max) => {
        const one = excerpt(words.join(' '), words[spot % words.length] ?? '');
        const parts = Array.from(
          seenText(quotation(one, max)).matchAll(/“([^”]*)”/g),
          ([, inside]) => inside ?? '',
        );
        let from = 0;
        for (const part of parts) {
          const at = one.text.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
    );
  });
});

describe('a line made to fit', () => {
  test('ends at a word with an ellipsis', () => {
    expect(fitLine('Conference for the Promotion of Sister Cities', 30)).toBe(
      'Conference for the Promotion…',
    );
  });

  test('is never too long and nothing of it is active', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 120 }), (text, max) => {
        const shown = fitLine(text, max);
        expect(shown.length).toBeLessThanOrEqual(max);
        expect(activeThings(shown)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
