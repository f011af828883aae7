import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { extractEvents } from '../../src/extract/extract.ts';
import { people } from './read-text.ts';

const CLOSING = 'The rest of the page is about the weather on the coast and about the river.';

function pageOf(headline: string, body: string) {
  const read = readArticle(
    'page.txt',
    Buffer.from(`${headline}\n\nDate: 2023-05-10\n\n${body}\n\n${CLOSING}\n`),
  );
  if (!('article' in read)) throw new Error(read.unread.reason);
  return extractEvents(read.article).filter(({ status }) => status === 'happened');
}

it.each([
  [
    'Deputy Minister Talgat Omarov held a meeting with a business delegation from Tyrol',
    'The delegation included 15 companies. It was headed by the Vice President of the Chamber, Armin Leitner.',
    ['Talgat Omarov (host)', 'Armin Leitner (guest)'],
  ],
  [
    'Governor Kiplagat Hosts Dutch Investors Over Potato Processing',
    'The county will gain from a new plant, he said.',
    ['Kiplagat (host)'],
  ],
  [
    'State Secretary Wehrkamp welcomes Quebec innovation delegation',
    'Hydrogen and batteries were the fields of interest. The delegation was headed by Deputy Minister Odile Caron.',
    ['Wehrkamp (host)', 'Odile Caron (guest)'],
  ],
])('reads the headline “%s” where the body tells of no meeting', (headline, body, names) => {
  const [event] = pageOf(headline, body);
  expect(event?.type).toBe('meeting');
  expect(people(event)).toEqual(expect.arrayContaining(names));
});

it('takes the meeting from the body where it is told there', () => {
  const events = pageOf(
    'Mayor Berg Meets Ambassador Novak',
    'Mayor Anna Berg met Ambassador Jana Novak of Slovenia on Monday.',
  );
  expect(events).toHaveLength(1);
  expect(people(events[0])).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Jana Novak (guest)']));
});

it.each([
  ['Mayor Anna Berg to meet Ambassador Jana Novak', 'The talks are to be about the new bridge.'],
  ['MAYOR BERG MEETS AMBASSADOR NOVAK', 'The talks were about the new bridge.'],
  ['Mayor Berg welcomes lower prices', 'Prices at the market fell by a tenth.'],
  ['Port meets its target for the year', 'It shipped two million tons.'],
])('tells nothing by the headline “%s”', (headline, body) => {
  expect(pageOf(headline, body)).toEqual([]);
});

it('takes the plural of a visit between two names for what somebody does', () => {
  const [event] = pageOf('Minister Lena Ford visits IFAD', 'The motorcade pulled in at noon. Staff clapped.');
  expect(event?.type).toBe('visit');
  expect(people(event)).toEqual(['IFAD (host)', 'Lena Ford (guest)']);
});

it('leaves visits that somebody else made for what they are', () => {
  expect(pageOf('State visits to Norway', 'The motorcade pulled in at noon. Staff clapped.')).toEqual([]);
});
