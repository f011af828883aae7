import { beforeAll, describe, expect, test } from 'vitest';
import { search } from '../../commands/search.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { readArchive } from '../support/read-archive.ts';

let corpus: Archive;
beforeAll(async () => {
  corpus = await readArchive('corpus');
});
const titles = (options: Record<string, string>) =>
  search
    .run({ words: 'Changchun', ...options }, corpus)
    .items.map((item) => ('article' in item ? item.article.file.slice(0, 3) : ''));

describe('/search looks only through', () => {
  test('articles that tell of an event of the kind, in any case', () => {
    expect(titles({}).length).toBe(5);
    expect(titles({ kind: 'signing' }).toSorted()).toEqual(['002', '004']);
    expect(titles({ kind: 'Visit' })).toEqual(['003']);
    expect(search.run({ words: 'Changchun', kind: 'signing' }, corpus).summary).toMatch(/, of signings$/);
  });

  test('articles in the language, by its name or its code', () => {
    expect(titles({ language: 'english' })).toEqual(titles({}));
    expect(titles({ language: 'en' })).toEqual(titles({}));
    expect(search.run({ words: 'Changchun', language: 'German' }, corpus)).toMatchObject({
      outcome: 'nothing',
      suggestions: ['English'],
    });
  });
});

test('a kind that is none says which there are', () => {
  expect(search.run({ words: 'Changchun', kind: 'wedding' }, corpus)).toMatchObject({
    outcome: 'error',
    summary: '“wedding” is no kind of event; give “kind” meeting, visit, signing, conference or other.',
  });
});

test('words that only leave out are told, and what is left out is not suggested', () => {
  expect(search.run({ words: '-BASF' }, corpus).outcome).toBe('error');
  expect(search.run({ words: '"the chamber" -FAW' }, corpus)).toMatchObject({
    outcome: 'nothing',
    suggestions: [],
  });
});
