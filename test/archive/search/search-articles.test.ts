import { describe, expect, test } from 'vitest';
import type { SearchResult } from '../../../src/archive/archive.ts';
import { buildArchive } from '../../../src/archive/build.ts';
import { madeArticle } from '../made.ts';
import { seedArchive } from '../seed.ts';

const archive = seedArchive();

function files({ hits }: SearchResult): string[] {
  return hits.map(({ article }) => article.file);
}

function marked({ hits }: SearchResult): string[] {
  return hits.flatMap(({ article, marks }) => marks.map(({ start, end }) => article.text.slice(start, end)));
}

describe('search', () => {
  test.each([
    ['how many members does the Japanese chamber have', '2020/chamber.txt'],
    ['consuls at the agriculture expo', '2020/consuls.txt'],
    ['BASF delegation', '2020/basf.txt'],
    ['Global 500', '2020/basf.txt'],
    ['oldest automotive group', 'faw.txt'],
  ])('%s finds %s first', (words, file) => {
    expect(files(archive.search({ words }))[0]).toBe(file);
  });

  test.each([
    'quantum chromodynamics lattice',
    'recipe for chocolate cake with delegation',
    'the of and',
    '',
    '¿?',
    '-BASF',
  ])('%s finds nothing', (words) => {
    expect(archive.search({ words })).toMatchObject({ total: 0, hits: [] });
  });

  test('gives the sentence that answers, with the words that fit', () => {
    const result = archive.search({ words: 'how many members has the chamber?' });
    const [hit] = result.hits;
    expect(hit?.article.text.slice(hit.passage.start, hit.passage.end)).toBe(
      'The chamber has so far had 60 enterprises and 167 members.',
    );
    expect(marked(result)).toEqual(['chamber', 'members']);
  });

  test.each([
    ['Zhang Zhijn', 'Zhijn', 'Zhijun'],
    ['Chang chun expo', 'Chang chun', 'Changchun'],
    ['agricultre expo', 'agricultre', 'Agriculture'],
    ['zhangzhijun', 'zhangzhijun', 'Zhang Zhijun'],
  ])('%s is looked up in another spelling, and says so', (words, typed, used) => {
    const result = archive.search({ words });
    expect(result.corrections).toEqual([{ typed, used }]);
    expect(result.total).toBeGreaterThan(0);
  });

  test('a word that the archive has is never corrected, nor is a number', () => {
    expect(archive.search({ words: 'delegation 501' }).corrections).toEqual([]);
  });

  test.each([
    ['"agent of FAW"', ['2020/basf.txt']],
    ['"FAW agent"', []],
    ['delegation -BASF', ['2020/chamber.txt', '2020/consuls.txt']],
  ])('%s → %j', (words, found) => {
    expect(files(archive.search({ words })).sort()).toEqual(found.toSorted());
  });

  test.each([
    [{ from: '2020-08-04' }, ['2020/consuls.txt']],
    [{ to: '2020-08-03' }, ['2020/basf.txt', '2020/chamber.txt']],
    [{ from: '2020', to: '2020' }, ['2020/basf.txt', '2020/chamber.txt', '2020/consuls.txt']],
    [{ source: 'faw' }, ['faw.txt']],
    [{ source: 'ccf', limit: 1 }, ['2020/chamber.txt']],
    [{ language: 'de' }, []],
  ])('Changchun with %j → %j', (filter, found) => {
    expect(files(archive.search({ words: 'Changchun', ...filter })).sort()).toEqual(found);
  });

  test('totals count what fits, not what is shown', () => {
    expect(archive.search({ words: 'Changchun', limit: 1 }).total).toBe(4);
  });

  test('Chinese and Japanese words are found', () => {
    const article = madeArticle('zh.txt', {
      title: '长春市市长会见德国客人',
      body: '市长张志军会见了德国代表团。',
      language: 'zh',
    });
    const chinese = buildArchive({ articles: [article], unread: [], events: new Map(), readAt: '' });
    expect(marked(chinese.search({ words: '德国代表团' }))).toEqual(['德国', '代表', '团']);
    expect(chinese.search({ words: '日本' }).total).toBe(0);
  });
});

test('the archive’s own synonyms find an article, and count as the word that was asked', () => {
  const korea = archive.search({ words: 'Korean consuls' });
  expect(files(korea)[0]).toBe('2020/consuls.txt');
  expect(marked(korea)).toContain('ROK');
});
