import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { sliceOf } from '../../src/article/span.ts';

function outcomeOf(text: string) {
  return readArticle('a.md', new TextEncoder().encode(text));
}

function read(text: string) {
  const outcome = outcomeOf(text);
  if ('unread' in outcome) throw new Error(outcome.unread.reason);
  return outcome.article;
}

function reason(text: string): string {
  const outcome = outcomeOf(text);
  return 'unread' in outcome ? outcome.unread.reason : 'it was read';
}

const FILE = `---
title: "Mayor Meets Guests"
published: 2021-10-21
source: City Hall
url: https://example.org/news/1
language: en
editor: Li Na
---

# Another heading

The mayor met the **guests** from
[Nantes](https://example.org) on Monday.

- They signed a pact on ports.
- They planted a tree

> “We are glad,” he said.

![The mayor](mayor.jpg)

| a | b |
|---|---|

\`\`\`
The code is no text.
\`\`\`
`;

test('front matter goes before the text, and its spans count in the whole file', () => {
  const article = read(FILE);
  const { title, published, source } = article;
  expect([title.value, title.made, published?.value, source?.value, article.url, article.language]).toEqual([
    'Mayor Meets Guests',
    false,
    '2021-10-21',
    'City Hall',
    'https://example.org/news/1',
    'en',
  ]);
  for (const read of [title, published, source]) {
    expect(read?.span && sliceOf(article.text, read.span)).toBe(read?.value);
  }
});

test('the body is paragraphs, list items and quotations, without headings, pictures, tables and code', () => {
  const article = read(FILE);
  expect(article.sentences.map((sentence) => sliceOf(article.text, sentence))).toEqual([
    'The mayor met the **guests** from\n[Nantes](https://example.org) on Monday.',
    'They signed a pact on ports.',
    '“We are glad,” he said.',
  ]);
});

test('without a title in the front matter the first heading is the title', () => {
  expect(
    read('# Mayor *Meets* [Guests](https://example.org)\n\nThe mayor met the guests.').title,
  ).toMatchObject({
    value: 'Mayor Meets Guests',
    made: false,
  });
  expect(read('Mayor Meets Guests\n==================\n\nThe mayor met the guests.').title.value).toBe(
    'Mayor Meets Guests',
  );
});

test('without heading the title is made, and the file may have no front matter', () => {
  expect(read('The mayor met the guests.').title).toMatchObject({
    value: 'The mayor met the guests.',
    made: true,
  });
});

test('a header below the front matter fills what that lacks', () => {
  const article = read(
    '---\ntitle: Mayor Meets Guests\n---\n\nSource: City Hall  Updated: 2021-03-04\n\nThe mayor met the guests.',
  );
  expect(article.source?.value).toBe('City Hall');
  expect(article.published?.value).toBe('2021-03-04');
});

test('a time stamp counts as its day', () => {
  expect(read('---\npublished: 2021-10-21T08:00:00Z\n---\nThe mayor met the guests.').published?.value).toBe(
    '2021-10-21',
  );
});

describe('front matter that can’t be used is refused with a reason', () => {
  test.each([
    ['never closed', '---\ntitle: a\n\nThe mayor met the guests.', /never closed.*---/],
    ['not YAML', '---\ntitle: "a\n---\ntext', /not valid YAML.*correct/],
    ['a list', '---\n- a\n---\ntext', /names and values.*correct/],
    ['no such day', '---\npublished: 2021-02-30\n---\ntext', /published.*exists/],
    ['a day in words', '---\npublished: last week\n---\ntext', /published.*such as 2021-10-21/],
    ['a number as title', '---\ntitle: 5\n---\ntext', /title.*text/],
    ['another kind of address', '---\nurl: javascript:alert(1)\n---\ntext', /url.*http/],
    ['a language in full', '---\nlanguage: English\n---\ntext', /language.*such as en/],
    [
      'aliases that grow',
      `---\na: &a [x,x]\n${[...'bcdefghijkl'].map((key, at) => `${key}: &${key} [${`*${'abcdefghijk'[at]},`.repeat(9)}x]`).join('\n')}\n---\ntext`,
      /front matter/,
    ],
    ['nothing below it', '---\ntitle: a\n---\n', /no text/],
  ])('%s', (_, text, expected) => {
    expect(reason(text)).toMatch(expected);
  });
});
