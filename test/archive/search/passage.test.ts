import { expect, test } from 'vitest';
import { bestPassage } from '../../../src/archive/search/passage.ts';
import { madeArticle } from '../made.ts';

const filler = 'Nothing of note was said by anybody in this sentence.';

function passage(body: string, weights: Record<string, number>, title = 'News'): string {
  const article = madeArticle('a.txt', { title, body });
  const { passage: span } = bestPassage(article, new Map(Object.entries(weights)));
  return article.text.slice(span.start, span.end);
}

test('one sentence where it says all', () => {
  const body = `${filler} The mayor met BASF. ${filler} BASF is a company.`;
  expect(passage(body, { mayor: 1, basf: 2 })).toBe('The mayor met BASF.');
});

test('two in a row where each says a part', () => {
  const body = `${filler} The delegation came from BASF. The mayor met it. ${filler}`;
  expect(passage(body, { mayor: 1, basf: 1 })).toBe('The delegation came from BASF. The mayor met it.');
});

test('no more than three, and no more than about sixty words', () => {
  const long = `The mayor ${'spoke '.repeat(40)}.`;
  expect(passage(`${long} BASF ${'came '.repeat(30)}.`, { mayor: 1, basf: 1 })).toBe(long);
  const four = 'The mayor spoke. BASF came. Audi left. Siemens stayed.';
  expect(passage(four, { mayor: 4, basf: 3, audi: 2, siemen: 1 })).toBe(
    'The mayor spoke. BASF came. Audi left.',
  );
});

test('a long sentence is taken whole', () => {
  const long = `The mayor said, “We ${'welcome '.repeat(200)}BASF.”`;
  expect(passage(`${filler} ${long}`, { basf: 1 })).toBe(long);
});

test('the title where the words stand only there', () => {
  expect(passage(filler, { basf: 1 }, 'BASF in town')).toBe('BASF in town');
});

test('the first sentence where they stand nowhere', () => {
  expect(passage(`${filler} More.`, { basf: 1 })).toBe(filler);
});
