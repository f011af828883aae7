import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlePage, PAGE_LENGTH, pagesOf } from '../../src/answer/article-pages.ts';
import { madeArticle } from '../support/made-article.ts';

describe('pages of an article', () => {
  test('hold the whole body in order, none too long, whatever the text', () => {
    const sentence = fc
      .string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '🙂', '中'), maxLength: 2000 })
      .map((s) => `x${s}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const article = madeArticle('a.txt', sentences.join(' '));
        const pages = pagesOf(article);
        const text = pages.map(({ start, end }) => article.text.slice(start, end));
        expect(text.join('').replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''));
        for (const page of text) {
          expect(page.length).toBeLessThanOrEqual(PAGE_LENGTH);
          expect(page.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('end where a sentence ends', () => {
    const article = madeArticle(
      'a.txt',
      Array.from({ length: 40 }, (_, i) => `Sentence ${i} ${'x'.repeat(90)}.`).join(' '),
    );
    const pages = pagesOf(article);
    for (const { start, end } of pages) expect(article.text.slice(start, end)).toMatch(/^Sentence .*\.$/);
    for (const { start, end } of pages.slice(0, -1)) expect(end - start).toBeGreaterThan(PAGE_LENGTH - 110);
  });

  test('a sentence longer than a page is cut between words', () => {
    const article = madeArticle('a.txt', `${'word '.repeat(700)}end.`);
    const pages = pagesOf(article).map(({ start, end }) => article.text.slice(start, end));
    expect(pages.length).toBe(3);
    for (const page of pages) expect(page.trim()).toMatch(/^(word ?)+(end\.)?$/);
  });

  test('are counted from 1, and there is none beyond the last', () => {
    const article = madeArticle('a.txt', 'One. Two.');
    expect(articlePage(article, 1)).toMatchObject({ page: 1, pages: 1, excerpts: [{ text: 'One. Two.' }] });
    expect(articlePage(article, 2)).toBeUndefined();
  });
});
