import { expect, test } from 'vitest';
import { aboutNotes } from '../../../src/answer/question/about-notes.ts';
import { madeArticle } from '../../support/made-article.ts';

const notes = (text: string) => {
  const [body = ''] = text.split('\n');
  const article = madeArticle('a.txt', text);
  const sentences = [{ start: 0, end: body.length, paragraph: 0 }];
  return aboutNotes({ ...article, sentences }).map(({ start, end }) => text.slice(start, end));
};

test.each([
  [
    'Acme met Lund.\n\n###\n\nAbout Acme: Founded in 1902, Acme has 5,000 members.',
    ['About Acme: Founded in 1902, Acme has 5,000 members.'],
  ],
  [
    'Acme met Lund.\n\nAbout Acme Ferries\n\nAcme Ferries was founded in 1902. It has 12 ships.\n\nContact: Eva Holm',
    ['About Acme Ferries\n\nAcme Ferries was founded in 1902.', 'It has 12 ships.'],
  ],
])('what a body is, behind the article: %#', (text, expected) => {
  expect(notes(text)).toEqual(expected);
});

test.each([
  'Acme met Lund.\n\nAbout us\nContact\nImprint',
  'Acme met Lund.\n\nAbout Acme\n\nMore news',
  'About Acme: it met Lund yesterday in the town hall.',
])('a menu, a line alone and the body itself are none: %#', (text) => {
  expect(notes(text)).toEqual([]);
});
