import { expect, test } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { madeArchive } from '../../support/made-archive.ts';
import { madeArticle, madeEvent, mentionIn } from '../../support/made-article.ts';

/** So many meetings of Anna Berg, the last of them alone at a known place. */
function archiveOf(meetings: number): Archive {
  const articles = Array.from({ length: meetings }, (_, i) =>
    madeArticle(`${i}.txt`, `Anna Berg met Tom Ray in Lund, number ${i}.`),
  );
  const events = articles.map((article, i) =>
    madeEvent(article, '2021-05-03', ['Anna Berg', 'Tom Ray'], {
      place: i === meetings - 1 ? mentionIn(article, 'Lund') : null,
    }),
  );
  return madeArchive({ articles, events });
}

/** So many signings of Anna Berg, each about a larger sum than the one before. */
function signingsOf(signings: number): Archive {
  const articles = Array.from({ length: signings }, (_, i) =>
    madeArticle(`${i}.txt`, `Anna Berg signed a contract with Tom Ray for $${i + 1} million.`),
  );
  const events = articles.map((article, i) => {
    const amount = { ...mentionIn(article, `$${i + 1} million`), value: (i + 1) * 1e6, currency: 'USD' };
    return madeEvent(article, '2021-05-03', ['Anna Berg', 'Tom Ray'], {
      type: 'signing',
      agreement: { what: mentionIn(article, 'contract'), parties: [], amount, count: null },
    });
  });
  return madeArchive({ articles, events });
}

test('the largest of very many is found by its sum', () => {
  const { items } = ask.run({ question: 'What was the largest contract of Anna Berg?' }, signingsOf(400));
  expect(items.map((item) => item.kind === 'event' && item.agreement?.amount?.text)).toEqual([
    '$400 million',
  ]);
});

test('few events are all looked through for a place', () => {
  const { total, notes } = ask.run({ question: 'Where did Anna Berg meet?' }, archiveOf(20));
  expect([total, notes]).toEqual([1, []]);
});

test('a place is found among very many', () => {
  const { total, notes } = ask.run({ question: 'Where did Anna Berg meet?' }, archiveOf(400));
  expect([total, notes]).toEqual([1, []]);
});

test('of very many, those not looked through for a number are said to be', () => {
  const { notes } = ask.run({ question: 'How many did Anna Berg sign?' }, signingsOf(400));
  expect(notes).toEqual(['Of 400 events that may answer, the first 150 were looked through.']);
});

test('very many are counted, and those who took part told', () => {
  expect(ask.run({ question: 'How many meetings with Anna Berg?' }, archiveOf(400)).total).toBe(400);
  expect(ask.run({ question: 'Who met Anna Berg?' }, archiveOf(400)).total).toBe(400);
});
