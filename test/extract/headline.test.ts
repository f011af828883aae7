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
  [
    'Mayor Welcomes Delegates from Lundavik City Council',
    'Mayor Ida Berg thanked them for coming. It was a fine day.',
    ['Ida Berg (host)'],
  ],
  [
    'Meeting between Minister Lena Ford and Ambassador Tom Lind',
    'Trade was the first subject. Both hoped for more of it.',
    ['Lena Ford (host)', 'Tom Lind (guest)'],
  ],
  [
    'Working meeting with Ambassador Tom Lind',
    'Trade was the first subject, and students the second.',
    ['Tom Lind (guest)'],
  ],
  [
    'Reception for Ambassador Tom Lind',
    'Trade was the first subject, and students the second.',
    ['Tom Lind (guest)'],
  ],
  [
    'Ambassador Tom Lind calls on Minister Lena Ford',
    'Trade was the first subject, and students the second.',
    ['Lena Ford (host)', 'Tom Lind (guest)'],
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
  'Trade Minister Dr Anna Berg Met Prime Minister And Speaker Of Peru',
  'Trade Minister Anna Berg Visits Peru And Chile.',
])('parts a name from the verb behind it: “%s”', (headline) => {
  const events = pageOf(
    headline,
    'Later, the Minister called on the Prime Minister of Peru, Rui Costa, at his office.',
  );
  expect(people(events.at(-1))).toEqual(['Rui Costa (host)', 'Anna Berg (guest)']);
});

it.each([
  ['Mayor Anna Berg to meet Ambassador Jana Novak', 'The talks are to be about the new bridge.'],
  ['MAYOR BERG MEETS AMBASSADOR NOVAK', 'The talks were about the new bridge.'],
  ['Mayor Berg welcomes lower prices', 'Prices at the market fell by a tenth.'],
  ['Port meets its target for the year', 'It shipped two million tons.'],
  [
    'Meeting of the Harbour Committee',
    'Its members are listed in the register. The register is kept at the port.',
  ],
  ['Upcoming visit of Ambassador Jana Novak', 'The motorcade has a new car. Staff clapped.'],
  ['Visit of Ambassador Jana Novak', 'Ambassador Jana Novak will visit the port on Friday.'],
  ['Meeting with Ambassador Jana Novak called off', 'The motorcade has a new car. Staff clapped.'],
  ['Envoy Ida Berg and Envoy Tom Lind', 'The motorcade has a new car. Staff clapped.'],
  ['Norvik University, Lund University to sign pact', 'The motorcade has a new car. Staff clapped.'],
  ['In Norvik, signs of spring', 'The motorcade has a new car. Staff clapped.'],
  ['Dinner for two', 'The motorcade has a new car. Staff clapped.'],
  ['City hosts Marathon', 'The motorcade has a new car. Staff clapped.'],
  ['Delegation visit ends in tears', 'The motorcade has a new car. Staff clapped.'],
  [
    'Minister thanks Norway for the visit of Ambassador Jana Novak',
    'The motorcade has a new car. Staff clapped.',
  ],
])('tells nothing by the headline “%s”', (headline, body) => {
  expect(pageOf(headline, body)).toEqual([]);
});

it('takes the plural of a visit between two names for what somebody does', () => {
  const [event] = pageOf('Minister Lena Ford visits IFAD', 'The motorcade pulled in at noon. Staff clapped.');
  expect(event?.type).toBe('visit');
  expect(people(event)).toEqual(['IFAD (host)', 'Lena Ford (guest)']);
});

it.each([
  [
    'Delegation of judges from Norway visits Lund High Court',
    ['Lund High Court (host)', 'Delegation (guest)'],
  ],
  [
    'Students from Norway visit Lund High School',
    ['Lund High School (host)', 'Students from Norway (guest)'],
  ],
  ['Visit of Ambassador Tom Lind to Norvik University', ['Norvik University (host)', 'Tom Lind (guest)']],
  ['Courtesy call by Ambassador Tom Lind', ['Tom Lind (guest)']],
  ['Governor Ida Berg’s visit to Norway', ['Norway (host)', 'Ida Berg (guest)']],
])('reads the visit of the headline “%s”', (headline, names) => {
  const [event] = pageOf(headline, 'The motorcade pulled in at noon. Staff clapped.');
  expect(event?.type).toBe('visit');
  expect(people(event)).toEqual(expect.arrayContaining(names));
});

it.each([
  'Norvik University signs MoU with Lund University',
  'Signing of a Memorandum of Understanding between Norvik University and Lund University',
  'Norvik University, Lund University sign 5 MoUs',
  'Norvik University, Lund University Sign MoU on Law',
  'Norvik University and Lund University Ink Pact on Law',
])('reads the signing of the headline “%s”', (headline) => {
  const [event] = pageOf(headline, 'The exchange of students was the first subject. Staff clapped.');
  expect(event?.type).toBe('signing');
  expect(people(event)).toEqual(expect.arrayContaining(['Norvik University', 'Lund University']));
});

it.each([
  'Minister Lena Ford is expected on Thursday in Oslo for a working visit.',
  'Minister Lena Ford will pay a visit to Norway on Thursday.',
])('believes no headline above “%s”', (body) => {
  expect(pageOf('Minister Lena Ford Visits Norway', body)).toEqual([]);
});

it('leaves visits that somebody else made for what they are', () => {
  expect(pageOf('State visits to Norway', 'The motorcade pulled in at noon. Staff clapped.')).toEqual([]);
});

it('reads the headline where the body tells of earlier years alone', () => {
  const events = pageOf(
    'Minister Lena Ford meets Ambassador Tom Lind',
    'Trade was the first subject. In 2019 Minister Lena Ford had met Consul Jana Novak in Oslo.',
  );
  expect(events.flatMap(people).join()).toContain('Tom Lind');
});

it.each([
  '7th Norvik Chambers Congress kicks off in Lund',
  'Annual meeting of the Norvik Fishing Association held in Lund',
])('reads the gathering of the headline “%s”', (headline) => {
  const events = pageOf(headline, 'The motorcade pulled in at noon. Staff clapped.');
  expect(events.map(({ type }) => type)).toEqual(['conference']);
});
