import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { extractEvents } from '../../src/extract/extract.ts';
import { people } from './read-text.ts';

const BEFORE =
  'There is more than one way to read the figures that the harbour gave out in the spring of the year.';
const BEHIND =
  'It was a long day and the rest of the page is about the weather on the coast and about the river.';

function pageOf(caption: string, body = BEFORE) {
  const read = readArticle(
    'page.txt',
    Buffer.from(`News from the harbour\n\nDate: 2023-05-10\n\n${body}\n\n${caption}\n\n${BEHIND}\n`),
  );
  if (!('article' in read)) throw new Error(read.unread.reason);
  return extractEvents(read.article).filter(({ status }) => status === 'happened');
}

it.each([
  ['Mayor Ida Berg with Ambassador Tom Lind at the town hall. Photo: Harbour News', ['Ida Berg', 'Tom Lind']],
  ['Mayor Ida Berg (left) pictured with Ambassador Tom Lind', ['Ida Berg', 'Tom Lind']],
  [
    'Mayor Ida Berg, right, meets Tom Lind, ambassador of Norway, on Monday. (Photo: VNA)',
    ['Ida Berg', 'Tom Lind'],
  ],
  ['Minister Ida Berg (R) and Ambassador Tom Lind (Photo: VNA)', ['Ida Berg', 'Tom Lind']],
  [
    'Minister Ida Berg (2nd from left) and Ambassador Tom Lind shake hands. (Photo: VNA)',
    ['Ida Berg', 'Tom Lind'],
  ],
  ['Mayor Ida Berg poses for a picture with the delegation from Lund. Photo credit: Per Holm', ['Ida Berg']],
  ['Mayor Ida Berg presents a plaque to Ambassador Tom Lind. (Photo: VNA)', ['Ida Berg', 'Tom Lind']],
  [
    'From left: Mayor of Lund Ida Berg and Ambassador of Norway Tom Lind. Photo: Harbour News',
    ['Ida Berg', 'Tom Lind'],
  ],
])('reads the caption “%s” where nothing else tells of a meeting', (caption, names) => {
  const [event] = pageOf(caption);
  expect(event?.type).toBe('meeting');
  const told = people(event).map((each) => each.replace(/ \((?:host|guest)\)$/, ''));
  expect(told).toEqual(expect.arrayContaining(names));
});

it.each([
  ['Mayor Ida Berg with her new book. Photo: Harbour News'],
  ['Mayor Ida Berg with pupils of the school. Photo: Harbour News'],
  ['Ida Berg with Tom Lind at the market. Photo: Harbour News'],
  ['Mayor Ida Berg at the town hall. Photo: Harbour News'],
  ['A ferry between Lund and Norvik. Photo: Harbour News'],
  ['The farewell dinner at the office of Mayor Ida Berg (photo: Per Holm)'],
  ['From left: Chairman of Acme Ida Berg and Treasurer of Acme Tom Lind. Photo: Harbour News'],
])('tells nothing by the caption “%s”', (caption) => {
  expect(pageOf(caption)).toEqual([]);
});

it('leaves the caption of a page that tells of a meeting', () => {
  const events = pageOf(
    'Mayor Ida Berg (left) with Ambassador Tom Lind. Photo: Harbour News',
    'Mayor Ida Berg met Consul Jana Novak of Slovenia on Monday, and they spoke about the harbour and about trade.',
  );
  expect(events).toHaveLength(1);
  expect(people(events[0]).join()).not.toContain('Tom Lind');
});

it('leaves the caption of a page that tells of a plan', () => {
  const caption = 'Mayor Ida Berg (left) with Ambassador Tom Lind. Photo: Harbour News';
  expect(pageOf(caption, 'Mayor Ida Berg will meet Ambassador Tom Lind at the harbour next week.')).toEqual(
    [],
  );
});
