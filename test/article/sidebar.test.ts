import { expect, test } from 'vitest';
import { turnAt } from '../../src/article/sidebar.ts';

test.each([
  'ENDS',
  '- ends -',
  '###',
  'Leave a reply',
  'Notes to editors:',
  'Media contact:',
  'For more information, please contact the city hall.',
  'Pressekontakt:',
  '© 2023 The Lund Herald. All rights reserved.',
])('%s ends an article', (line) => {
  expect(turnAt(line)).toBe('end');
});

test.each([
  'Related stories',
  'Most read',
  'You may also like:',
  'Mehr zum Thema',
  'À lire aussi',
  'Noticias relacionadas',
  '相关新闻',
  '関連記事',
  '관련 기사',
])('%s opens a list of other articles', (line) => {
  expect(turnAt(line)).toBe('sidebar');
});

test.each([
  'The talks ended on Friday.',
  'Comments by the mayor were brief.',
  'The most read book in Lund is a cookbook.',
  'Contacts between the two cities go back to 1990.',
])('%s does neither', (line) => {
  expect(turnAt(line)).toBeNull();
});
