import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

test('a line that points to another article is none of this one', () => {
  const read = readArticle(
    'a.txt',
    Buffer.from(
      'Minister opens the spice works\n\nMinister Anna Berg opened the works on Monday.\n\nAlso Read | Dr Karl Moe Dies at 92: President Eva Holm Mourns the Former Mayor of the Town, Says He Will Always Be Remembered for His Service to All.\n\nMayor Tom Ray was also present.\n',
    ),
  );
  if (!('article' in read)) throw new Error('unread');
  const { text, sentences } = read.article;
  const told = sentences.map(({ start, end }) => text.slice(start, end)).join(' ');
  expect(told).not.toContain('Karl Moe');
  expect(told).toContain('Tom Ray');
});
