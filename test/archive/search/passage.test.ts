import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPassage } from '../../../src/archive/search/passage.ts';
import { searchableTerms } from '../../../src/archive/search/search-articles.ts';
import { termOf } from '../../../src/archive/search/terms.ts';
import type { Article } from '../../../src/article/article.ts';
import { readArticle } from '../../../src/article/read.ts';
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

/** An article as it is read from a file. */
function readFrom(file: string, text: string): Article {
  const outcome = readArticle(file, new TextEncoder().encode(text));
  if ('unread' in outcome) throw new Error(outcome.unread.reason);
  return outcome.article;
}

test('of a text without sentences its title, never the whole of it', () => {
  const made = madeArticle('a.txt', { title: 'Ferries', body: 'a | b' });
  const { passage: span } = bestPassage({ ...made, sentences: [] }, new Map());
  expect(made.text.slice(span.start, span.end)).toBe('Ferries');
});

test('a Markdown heading where they stand only there', () => {
  const article = readFrom('a.md', `# News\n\n${filler}\n\n## Pilots and ferries ##\n\n${filler}\n`);
  const { passage: span, marks } = bestPassage(article, new Map([['pilot', 1]]));
  expect(article.text.slice(span.start, span.end)).toBe('Pilots and ferries');
  expect(marks).toHaveLength(1);
  expect(searchableTerms(article)).toContain('ferri');
});

const LONG = `She said, “We came by ferry. The ${'good '.repeat(60)}pilots helped.” They left.`;

test.each([
  [
    'She said, “We came by ferry. The pilots helped.” They left.',
    'ferri',
    'She said, “We came by ferry. The pilots helped.”',
  ],
  [
    'She said, “We came by ferry. The pilots helped.” They left.',
    'pilot',
    'She said, “We came by ferry. The pilots helped.”',
  ],
  ['Sie sagte: „Wir kamen an. Danke.“ Alle gingen.', 'kamen', 'Sie sagte: „Wir kamen an. Danke.“'],
  [LONG, 'ferri', 'She said, “We came by ferry.'],
])('a quotation of several sentences is shown whole where it is short: %s', (body, term, shown) => {
  const { text, ...article } = readFrom('a.txt', `News of the day\n\n${body}\n`);
  const { passage: span } = bestPassage({ text, ...article }, new Map([[term, 1]]));
  expect(text.slice(span.start, span.end)).toBe(shown);
});

const piece = fc.constantFrom(
  'The mayor met 12,500 guests on 3.5 hectares. ',
  '- RMB 4.62 billion for the harbour\n',
  'Berth | Depth | 11.5 m\n',
  '• Ferry no. 7 (“Aurora”), 1,204.50 t;\n',
  'He said, “It costs $3.2m. We pay.” ',
  'Mr. A. B. Holm’s co-operation (see p. 3) was 2nd… ',
  '\n\n## Part 2: pilots\n\n',
  'Home | News | Contact\n',
  '市长会见了德国客人。',
  'U.S. and E.U. envoys – 14 of them – came?! ',
);

test('of lists, tables and odd marks no word and no number is cut, and marks are what was asked', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), (pieces, pick) => {
      const outcome = readArticle('a.md', new TextEncoder().encode(`News of the day\n\n${pieces.join('')}`));
      if ('unread' in outcome) return;
      const { article } = outcome;
      const terms = searchableTerms(article);
      const term = terms[pick % Math.max(1, terms.length)] ?? 'mayor';
      const { passage: span, marks } = bestPassage(article, new Map([[term, 1]]));
      const around = [span.start, span.end].map((at) => article.text.slice(Math.max(0, at - 1), at + 1));
      for (const two of around) expect(two).not.toMatch(/[a-z\d]{2}|\d[.,]\d/iu);
      for (const mark of marks) {
        expect(mark.start >= span.start && mark.end <= span.end).toBe(true);
        expect(termOf(article.text.slice(mark.start, mark.end))).toBe(term);
      }
    }),
  );
});
