import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, EventItem } from '../src/answer/answer.ts';
import type { Archive } from '../src/archive/archive.ts';
import { answerLine } from '../src/console/line.ts';
import { readArchive } from './support/read-archive.ts';

/** What the five articles in corpus/ must answer; articles by the first three digits of their file. */

let archive: Archive;
beforeAll(async () => {
  archive = await readArchive(join(import.meta.dirname, '../corpus'));
});

const ask = (line: string) => answerLine(line, archive);
const happened = ({ items }: Answer) =>
  items.filter((item): item is EventItem => item.kind === 'event' && item.status === 'happened');
const articlesOf = (items: readonly EventItem[]) =>
  [...new Set(items.map(({ article }) => article.file.slice(0, 3)))].sort();

describe('who met', () => {
  test.each([
    ['BASF', ['000'], ['Zhang Zhijun'], []],
    ['Zhang Zhijun', ['000', '001'], [], ['002']],
    ['Germany', ['001'], ['Zhang Zhijun'], ['002']],
    ['Japan', ['001', '003'], ['Zhang Zhijun', 'Xue Chunzhi'], []],
    ['South Korea', ['001'], ['Zhang Zhijun'], []],
    ['Changchun Foreign Affairs Office', ['003'], ['Xue Chunzhi', 'Duan Huaxu'], []],
    ['CCFAO', ['003'], ['Xue Chunzhi'], []],
    ['FAW', ['004'], ['Qiu Xiandong', 'Zhang Enhui'], ['002']],
    ['Qiu Xiandong', ['004'], ['Zhang Enhui'], []],
    ['Xi Jinping', [], [], ['000']],
  ])('%s: %j with %j', (name, articles, people, alsoAllowed) => {
    const events = happened(ask(`/who-met ${name}`));
    expect(articlesOf(events).filter((one) => !alsoAllowed.includes(one))).toEqual(articles);
    const names = events.flatMap(({ participants }) => participants.map((one) => one.name));
    for (const person of people) expect(names).toContain(person);
  });

  test('BASF met in one meeting, and its summary says so', () => {
    expect(ask('/who-met BASF').summary).toBe('1 meeting with BASF');
  });

  test('a publisher is no participant', () => {
    expect(articlesOf(happened(ask('/who-met CCFAO')))).toEqual(['003']);
  });

  test('a name with a slip is offered its spelling', () => {
    const { outcome, suggestions } = ask('/who-met zhang zijun');
    expect({ outcome, first: suggestions[0] }).toEqual({ outcome: 'nothing', first: 'Zhang Zhijun' });
  });

  test('a name that is only quoted gets mentions, not facts', () => {
    const { outcome, items } = ask('/who-met Xi Jinping');
    expect(outcome).toBe('nothing');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((item) => item.kind === 'mention')).toBe(true);
  });
});

describe('agreements', () => {
  test('of 2021: 18 projects for RMB21 billion, once', () => {
    const [signing, ...more] = happened(ask('/agreements 2021'));
    expect(more).toEqual([]);
    expect(signing?.article.file).toMatch(/^002/);
    expect(signing?.agreement).toMatchObject({
      count: 18,
      amount: { text: 'RMB21 billion', value: 21e9, currency: 'CNY' },
    });
  });

  test('of 2023: the year is inferred, and from which two phrases', () => {
    const [signing, ...more] = happened(ask('/agreements 2023'));
    expect(more).toEqual([]);
    expect(signing?.date).toMatchObject({ value: '2023-07-14', basis: 'inferred' });
    expect(signing?.date.note).toMatch(/1953.*70th anniversary/);
    const quoted = signing?.excerpts.map(({ text }) => text).join(' ');
    expect(quoted).toContain('70th anniversary');
    expect(quoted).toContain('Established in 1953');
  });

  test('of 2020: none', () => {
    expect(ask('/agreements 2020')).toMatchObject({ outcome: 'nothing', items: [] });
  });
});

describe('search', () => {
  test.each([
    ['how many members does the Japanese chamber have', '003'],
    ['consuls at the agriculture expo', '001'],
    ['RMB21 billion projects', '002'],
    ['70th anniversary of FAW', '004'],
    ['BASF technologies for Changchun', '000'],
  ])('%s', (words, first) => {
    const [hit] = ask(`/search ${words}`).items;
    expect(hit?.kind === 'passage' && hit.article.file.slice(0, 3)).toBe(first);
  });
});

test('an article without a title gets one that is marked as made', () => {
  const [page] = ask('/article 004_6a55f1fd35339161').items;
  expect(page?.kind === 'article' && page.article).toMatchObject({ titleMade: true });
});

test('every example that help gives finds something', () => {
  for (const item of ask('/help').items) {
    if (item.kind !== 'help') throw new Error(item.kind);
    expect([item.example, ask(item.example).outcome]).toEqual([item.example, 'found']);
  }
});

test('every excerpt of every answer is the slice of its file', () => {
  const names = archive.entities.map(({ name }) => name);
  const lines = [
    ...names.flatMap((name) => [`/who-met ${name}`, `/profile ${name}`]),
    '/agreements',
    '/search FAW',
  ];
  const cited = lines.flatMap((line) => ask(line).items).filter((item) => 'excerpts' in item);
  expect(cited.length).toBeGreaterThan(20);
  for (const { article, excerpts } of cited)
    for (const { text, start, end } of excerpts)
      expect(archive.article(article.id)?.text.slice(start, end)).toBe(text);
});
