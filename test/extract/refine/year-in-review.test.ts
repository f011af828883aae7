import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { extractEvents } from '../../../src/extract/extract.ts';

const told = 'Mayor Anna Berg met Ambassador Tom Ray, and the port grew faster than in any year before it.';

function datesIn(title: string, body: string) {
  const read = readArticle('story.txt', Buffer.from(`Title: ${title}\nDate: 2023-01-10\n\n${body}\n`));
  if (!('article' in read)) throw new Error(read.unread.reason);
  return extractEvents(read.article).map((event) => [event.date.value, event.date.basis]);
}

test('an article that looks back on a year tells of that year', () => {
  expect(datesIn('The port in 2022', `In 2022, the city was busy. ${told}`)).toEqual([['2022', 'inferred']]);
});

test.each([
  ['its title names no year', 'The port', `In 2022, the city was busy. ${told}`],
  ['its title names another', 'The port in 2021', `In 2022, the city was busy. ${told}`],
  ['the year opens a later sentence', 'The port in 2022', `The port is old. In 2022, it was busy. ${told}`],
])('but not where %s', (_why, title, body) => {
  expect(datesIn(title, body).map(([value]) => value)).not.toContain('2022');
});
