import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { mergeCopies } from '../../src/article/copies.ts';
import { readArticle } from '../../src/article/read.ts';

function read(file: string, text: string): Article {
  const outcome = readArticle(file, new TextEncoder().encode(text));
  if ('unread' in outcome) throw new Error(outcome.unread.reason);
  return outcome.article;
}

const BODY = Array.from({ length: 12 }, (_, at) => {
  const subject = ['Mayor Hu', 'The delegation', 'Ms. Besson', 'The port', 'A school', 'The chamber'][at % 6];
  return `${subject} spoke about point number ${at + 1} of the plan, which matters to ${at % 2 ? 'Nantes' : 'Linhai'} and its people.`;
}).join(' ');

test('the same body under two headers is one article, which takes over what it lacks', () => {
  const bare = read('004.txt', `Home>>News>>news\nMayor Meets Guests\n\n${BODY}`);
  const full = read(
    '005.txt',
    `Mayor Meets Guests\n\nUpdated : 2018-12-06Source : CCFAO\n\n${BODY.replaceAll('Mayor Hu', 'Mayor\u00a0Hu')}`,
  );
  const merged = mergeCopies([full, bare]);
  expect(merged).toHaveLength(1);
  expect(merged[0]).toMatchObject({
    file: '004.txt',
    published: { value: '2018-12-06', span: null },
    source: { value: 'CCFAO', span: null },
    copies: [{ file: '005.txt', published: '2018-12-06', source: 'CCFAO', url: null }],
  });
});

test('what the first has of its own stays', () => {
  const first = read('a.txt', `Mayor Meets Guests\n\nUpdated : 2018-12-05Source : City\n\n${BODY}`);
  const second = read('b.txt', `Mayor Meets Guests\n\nUpdated : 2018-12-06Source : CCFAO\n\n${BODY}`);
  const [merged] = mergeCopies([first, second]);
  expect(merged?.published).toEqual(first.published);
  expect(merged?.source).toEqual(first.source);
});

test('a small addition makes no other article', () => {
  const merged = mergeCopies([
    read('a.txt', `Mayor Meets Guests\n\n${BODY}`),
    read('b.txt', `Mayor Meets Guests\n\nThe guests stand before the hall.\n\n${BODY}`),
  ]);
  expect(merged).toHaveLength(1);
});

test('a changed number does: daily notes are made from one pattern', () => {
  const merged = mergeCopies([read('a.txt', BODY), read('b.txt', BODY.replace('number 12', 'number 99'))]);
  expect(merged).toHaveLength(2);
});

test('half of the text in common is not enough', () => {
  const half = BODY.slice(0, BODY.indexOf('number 7'));
  expect(mergeCopies([read('a.txt', BODY), read('b.txt', `${half}was all.`)])).toHaveLength(2);
});

test('texts too short to compare stay apart', () => {
  expect(
    mergeCopies([read('a.txt', 'The mayor met guests.'), read('b.txt', 'The mayor met guests.')]),
  ).toHaveLength(2);
});

test('the order in which articles come does not matter', () => {
  const articles = ['a', 'b', 'c', 'd'].map((name) =>
    read(`${name}.txt`, `Headline of ${name} it is\n\n${BODY}`),
  );
  const other = read(
    'e.txt',
    'The minister opened a bridge in the north of the country and thanked all who had built it.',
  );
  expect(mergeCopies([other, ...articles.reverse()])).toEqual(mergeCopies([...articles, other]));
  expect(mergeCopies([...articles, other]).map(({ file }) => file)).toEqual(['a.txt', 'e.txt']);
});
