import { expect, test } from 'vitest';
import { profileOf } from '../../src/answer/profile.ts';
import { buildArchive } from '../../src/archive/build.ts';
import { madeArticle, madeEvent } from '../archive/made.ts';

const letters = (number: number): string =>
  String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));

/** So many articles, in each of which Anna Berg meets somebody else; the first are the oldest. */
function meetings(many: number) {
  const told = Array.from({ length: many }, (_, i) => {
    const guest = `Guest M${letters(i)}son`;
    const article = madeArticle(`${i}.txt`, {
      title: `Talks ${i}`,
      body: `Anna Berg, ${i === 0 ? 'Clerk' : 'Mayor'}, met ${guest}.`,
    });
    const participants = [{ name: 'Anna Berg', role: i === 0 ? 'Clerk' : 'Mayor' }, { name: guest }];
    const date = `${2000 + Math.floor(i / 300)}-01-${String(1 + (i % 28)).padStart(2, '0')}`;
    return { article, event: madeEvent(article, { trigger: 'met', date, participants }) };
  });
  return buildArchive({
    articles: told.map(({ article }) => article),
    unread: [],
    events: new Map(told.map(({ article, event }) => [article.id, [event]])),
    readAt: '2026-01-01T00:00:00Z',
  });
}

test('of somebody met by many it shows the first and says how many are left out', () => {
  const { items, total, notes } = profileOf('Anna Berg', meetings(40));
  expect(items.filter((item) => item.kind === 'profile' && item.aspect === 'counterpart')).toHaveLength(25);
  expect([items.length, total]).toEqual([27, 42]);
  expect(notes).toEqual(['Shown is what they tell most often; 15 more are left out.']);
});

test('of very many events it tells the newest, and says so', () => {
  const { summary, items, notes } = profileOf('Anna Berg', meetings(301));
  expect(summary).toBe('Anna Berg: 301 events');
  expect(notes[0]).toBe('Told from the newest 100 of them.');
  expect(items).toContainEqual(expect.objectContaining({ aspect: 'role', text: 'Mayor', count: 100 }));
});
