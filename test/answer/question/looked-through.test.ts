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

test('few events are all looked through for a place', () => {
  const { total, notes } = ask.run({ question: 'Where did Anna Berg meet?' }, archiveOf(20));
  expect([total, notes]).toEqual([1, []]);
});

test('of very many, those not looked through are said to be', () => {
  const { outcome, notes } = ask.run({ question: 'Where did Anna Berg meet?' }, archiveOf(400));
  expect(outcome).toBe('nothing');
  expect(notes).toEqual(['Of 400 events that may answer, the first 150 were looked through.']);
});

test('very many are counted, and those who took part told', () => {
  expect(ask.run({ question: 'How many meetings with Anna Berg?' }, archiveOf(400)).total).toBe(400);
  expect(ask.run({ question: 'Who met Anna Berg?' }, archiveOf(400)).total).toBe(400);
});
