import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { contains, sliceOf } from '../../src/article/span.ts';
import type { Mention, NewsEvent } from '../../src/extract/event.ts';
import { extractEvents } from '../../src/extract/extract.ts';

const files = globSync('test/cases/open/articles/*').sort();

function articleIn(file: string): Article {
  const read = readArticle(basename(file), readFileSync(file));
  if (!('article' in read)) throw new Error(read.unread.reason);
  return read.article;
}

/** Everything in an event that quotes the article. */
function mentionsOf(event: NewsEvent): readonly Mention[] {
  const { agreement, participants, place, trigger } = event;
  const people = participants.flatMap(({ name, span, role, organisation }) => [
    { text: name, span },
    role,
    organisation,
  ]);
  const signed = agreement === null ? [] : [agreement.what, agreement.amount, ...agreement.parties];
  return [trigger, place, ...people, ...signed].filter((each) => each !== null);
}

test('there are articles to read', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => extractEvents(articleIn(file))).length).toBeGreaterThan(files.length / 2);
});

test.each(files)('every value of %s is the slice that it claims', (file) => {
  const article = articleIn(file);
  for (const event of extractEvents(article)) {
    for (const { text, span } of mentionsOf(event)) expect(sliceOf(article.text, span)).toBe(text);
    const inside = { start: 0, end: article.text.length };
    const counted = event.agreement?.count?.span;
    for (const span of [...event.date.spans, ...event.evidence, ...(counted ? [counted] : [])]) {
      expect(contains(inside, span)).toBe(true);
      expect(sliceOf(article.text, span).trim()).not.toBe('');
    }
    expect(event.evidence.some((span) => contains(span, event.trigger.span))).toBe(true);
    expect(event.evidence).toEqual([...event.evidence].sort((a, b) => a.start - b.start));
  }
});

test.each(files)('%s read twice gives the same', (file) => {
  expect(JSON.stringify(extractEvents(articleIn(file)))).toBe(JSON.stringify(extractEvents(articleIn(file))));
});
