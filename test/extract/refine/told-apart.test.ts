import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { extractEvents } from '../../../src/extract/extract.ts';
import { eventsIn, people } from '../read-text.ts';

test('what is told separately is another meeting', () => {
  const text =
    'General Anna Berg received Ambassador Tom Ray of Norway on 3 May 2023. Separately, General Berg welcomed a delegation headed by former Minister Eva Holm.';
  expect(eventsIn(text).map(people)).toEqual([
    ['Anna Berg (host)', 'Tom Ray (guest)'],
    ['Anna Berg (host)', 'delegation (guest)', 'Eva Holm (guest)'],
  ]);
});

test.each([
  'President Anna Berg on 2 May and 3 May 2023 visited Norway.',
  'President Anna Berg on Tuesday and Wednesday visited Norway.',
])('two days of one visit leave it to whoever is named before them: %s', (text) => {
  expect(eventsIn(text).map(people)).toEqual([['Norway (host)', 'Anna Berg (guest)']]);
});

test.each(['St Vincent and the Grenadines', 'St. Vincent and the Grenadines'])(
  '%s is one country',
  (country) => {
    expect(people(eventsIn(`President Anna Berg visited ${country} on 3 May 2023.`)[0])).toEqual([
      `${country} (host)`,
      'Anna Berg (guest)',
    ]);
  },
);

test('a headline tells of no visit that the body says will be', () => {
  const read = readArticle(
    'page.txt',
    Buffer.from(
      'Minister Anna Berg visits Norway\n\nDate: 2023-05-10\n\nMinister Anna Berg will be in Norway from 11 to 13 May. The trade of the two countries has grown, and the talks are to be about the ports.\n',
    ),
  );
  if (!('article' in read)) throw new Error(read.unread.reason);
  expect(extractEvents(read.article).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('what is told of the next morning is not of the day of arrival', () => {
  const text =
    'Minister Arno Lind, accompanied by Senator Ana Dahl, arrived in the capital of Norway, Oslo, on Sunday, 7 May. The following morning, the Minister had breakfast with Mayor Petra Holm.';
  expect(eventsIn(text).map(({ type, date }) => [type, date.value])).toEqual([
    ['visit', '2023-05-07'],
    ['meeting', '2023-05-08'],
  ]);
});
