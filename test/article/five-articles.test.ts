import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { sliceOf } from '../../src/article/span.ts';

describe('the five articles', () => {
  const corpus = new URL('../../corpus/', import.meta.url);
  const expected: Record<
    string,
    [title: string | null, published: string | null, source: string, sentences: number]
  > = {
    '000_80806ef12bbb4e23.txt': ['Zhang Zhijun Meets BASF’ Global Vice President', '2020-08-03', 'CCFAO', 12],
    '001_46f9ab51f5f12e09.txt': [
      'Zhang Zhijun Meets Delegations of Consulate Generals of Foreign Countries to Shenyang',
      '2020-08-17',
      'CCFAO',
      10,
    ],
    '002_77923ca0126b27a7.txt': [
      'Conference for the Promotion of Sister Cities of Changchun Auto Clusters Held',
      '2021-10-21',
      'CCFAO',
      15,
    ],
    '003_ead4608b646f3a3f.txt': [
      'Delegation of Japanese Chamber of Commerce in Changchun City Visits CCFAO',
      '2020-08-03',
      'CCFAO',
      12,
    ],
    '004_6a55f1fd35339161.txt': [null, null, 'FAW', 9],
  };

  test('are those of the corpus', () => {
    expect(
      readdirSync(corpus)
        .filter((name) => name.endsWith('.txt'))
        .sort(),
    ).toEqual(Object.keys(expected));
  });

  test.each(Object.entries(expected))('%s', (file, [title, published, source, sentences]) => {
    const outcome = readArticle(file, readFileSync(new URL(file, corpus)));
    if ('unread' in outcome) throw new Error(outcome.unread.reason);
    const { article } = outcome;
    expect(article.title.made ? null : article.title.value).toBe(title);
    expect(article.published?.value ?? null).toBe(published);
    expect(article.source?.value).toBe(source);
    expect(article.language).toBe('en');
    const body = article.sentences.map((sentence) => sliceOf(article.text, sentence));
    expect(body).toHaveLength(sentences);
    for (const sentence of body) expect(sentence).toMatch(/^[“\p{Lu}].*[.,”]$/su);
  });
});
