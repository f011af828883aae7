import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { agencies } from './publishers/agencies.ts';
import { cities } from './publishers/cities.ts';
import { companies } from './publishers/companies.ts';
import { ministries } from './publishers/ministries.ts';
import { papers } from './publishers/papers.ts';
import { fileOf, type PublisherCase } from './publishers/publisher-case.ts';

function articleOf(entry: PublisherCase) {
  const outcome = readArticle('case.txt', new TextEncoder().encode(fileOf(entry)));
  if ('unread' in outcome) throw new Error(outcome.unread.reason);
  return outcome.article;
}

describe.each([
  ['cities', cities],
  ['ministries', ministries],
  ['agencies', agencies],
  ['companies', companies],
  ['papers', papers],
])('%s', (_, cases) => {
  test.each(cases)('$name', (entry) => {
    const article = articleOf(entry);
    expect(article.title.made ? null : article.title.value).toBe(entry.title);
    expect(article.published?.value ?? null).toBe(entry.published ?? null);
    expect(article.source?.value ?? null).toBe(entry.source ?? null);
    expect(article.dateline?.value ?? null).toBe(entry.dateline ?? null);
    expect(article.language).toBe(entry.language ?? 'en');
    const body = article.sentences.map(({ start, end }) => article.text.slice(start, end));
    expect(body).toEqual([...entry.body.flat(), ...(entry.items ?? [])]);
  });
});
