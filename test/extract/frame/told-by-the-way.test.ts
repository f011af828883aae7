import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

describe('a visit is told by the way', () => {
  test.each([
    ['Governor Tom Ray stopped by the Lund Brewery on 3 May 2023.', 'Tom Ray (guest)'],
    ['Governor Tom Ray stopped off at the Lund Brewery on his way home.', 'Tom Ray (guest)'],
    ['Governor Tom Ray popped into the Lund Museum on 3 May 2023.', 'Tom Ray (guest)'],
    ['Governor Tom Ray looked around the Lund Brewery on 3 May 2023.', 'Tom Ray (guest)'],
    ['Governor Tom Ray took a close look at the Lund Brewery.', 'Tom Ray (guest)'],
    ['Governor Tom Ray made a brief stop in Lund on 3 May 2023.', 'Tom Ray (guest)'],
    ['Governor Tom Ray stopped by the office of Mayor Anna Berg on 3 May 2023.', 'Anna Berg (host)'],
    ['Governor Tom Ray found time on 3 May 2023 for a visit to the Lund Brewery.', 'Tom Ray (guest)'],
    ['Governor Tom Ray took time out on 3 May 2023 to visit the Lund Brewery.', 'Tom Ray (guest)'],
    ['Governor Tom Ray flew into Lund on 3 May 2023 for a two-day visit.', 'Tom Ray (guest)'],
    ['The Lund Brewery enjoyed a visit from Governor Tom Ray on 3 May 2023.', 'Tom Ray (guest)'],
    ['The Lund Brewery opened its doors to Governor Tom Ray on 3 May 2023.', 'Tom Ray (guest)'],
    [
      'Governor Tom Ray had a guided tour of the Lund Brewery on 3 May 2023 by its director, Anna Berg.',
      'Anna Berg (host)',
    ],
    ['Director Anna Berg took Governor Tom Ray around the Lund Brewery on 3 May 2023.', 'Anna Berg (host)'],
    ['A delegation led by Tom Ray was at Lund University on 3 May 2023.', 'Tom Ray (guest)'],
  ])('%s', (text, person) => {
    const [event, ...more] = eventsIn(text);
    expect(people(event)).toContain(person);
    expect(more).toEqual([]);
  });

  test.each([
    'Shares in Lund Brewery stopped at 12 euros on 3 May 2023.',
    'Governor Tom Ray took a hard look at the Norwegian economy on 3 May 2023.',
    'Governor Tom Ray made a stop at nothing.',
    'The Lund Museum opened its doors to visitors on 3 May 2023, said Governor Tom Ray.',
    'Lund opened its doors to refugees in 2015, said Mayor Anna Berg.',
    'Governor Tom Ray had no time on 3 May 2023 to visit the Lund Brewery.',
    'Governor Tom Ray may find time to visit the Lund Brewery.',
    'Professor Tom Ray was at Lund University from 1990 to 1995.',
  ])('not: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('whoever gives a meal for somebody receives him', () => {
  test.each([
    'Governor Anna Berg hosted a dinner on 3 May 2023 to welcome Ambassador Tom Ray.',
    'Governor Anna Berg gave a dinner on 3 May 2023 to say goodbye to Ambassador Tom Ray.',
    'Governor Anna Berg hosted a farewell for Ambassador Tom Ray on 3 May 2023.',
    'Governor Anna Berg threw a farewell party for Ambassador Tom Ray on 3 May 2023.',
    'Ambassador Tom Ray was treated to lunch by Governor Anna Berg on 3 May 2023.',
    'Governor Anna Berg has been presented with the credentials of Ambassador Tom Ray.',
    'Three officials from Norway led by Tom Ray were met with a warm welcome by Mayor Anna Berg on 3 May 2023.',
  ])('%s', (text) => {
    const [event] = eventsIn(text);
    expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
  });

  test.each([
    'Governor Anna Berg hosted a farewell to summer on 3 May 2023.',
    'The patients were treated to the best of her ability by Doctor Anna Berg.',
  ])('not: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

test.each([
  'With him came State Secretary Ken Mori and adviser Ana Silva.',
  'The delegation was composed of State Secretary Ken Mori and adviser Ana Silva.',
])('whoever came along is a guest: %s', (sentence) => {
  const [event] = eventsIn(`Governor Tom Ray visited the Lund Brewery on 3 May 2023. ${sentence}`);
  expect(people(event)).toEqual(expect.arrayContaining(['Ken Mori (guest)', 'Ana Silva (guest)']));
});

test.each([
  [
    'Ambassador Anna Berg hosted a farewell reception on 3 May 2023 in the honour of two outgoing ambassadors. She organised the event to bid farewell to Ambassador Tom Ray and Ambassador Ken Mori.',
    ['Tom Ray (guest)', 'Ken Mori (guest)'],
  ],
  [
    'The Ministry held a farewell ceremony at the Lund Hotel on 3 May 2023 for the former Ambassador Tom Ray.',
    ['Tom Ray (guest)'],
  ],
  [
    'A delegation from Japan met Mayor Anna Berg on 3 May 2023. The visitors, among them Rector Tom Ray and Dean Ken Mori, were impressed.',
    ['Tom Ray (guest)', 'Ken Mori (guest)'],
  ],
])('for whom it was given, and who was among them: %s', (text, names) => {
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(names));
});

test('a farewell to things is none', () => {
  expect(eventsIn('The government held a conference on 3 May 2023 to bid farewell to coal.')[0]?.type).toBe(
    'conference',
  );
});

test.each([
  ['The Governor, Anna Berg, received the call of Tom Ray, Director of the Lund Museum.', 'Tom Ray (guest)'],
  [
    'Governor Anna Berg hosted a dinner on the occasion of the visit of Tom Ray, Ambassador of Norway, and Mr Ken Mori.',
    'Ken Mori (guest)',
  ],
  [
    'Governor Anna Berg hosted a dinner in honour of the visit to Tasmania by the Ambassador of Norway, Tom Ray.',
    'Tom Ray (guest)',
  ],
])('a call that was received, and a visit for which a dinner was given: %s', (text, person) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, more]).toEqual(['meeting', []]);
  expect(people(event)).toContain(person);
  expect(people(event).join()).not.toContain('Tasmania');
});

test.each([
  'Minister Tom Ray received the call of duty on 3 May 2023.',
  'Minister Tom Ray answered the call of President Anna Berg for unity.',
])('no call that is paid: %s', (text) => {
  expect(eventsIn(text).filter(({ type }) => type !== 'other')).toEqual([]);
});

test.each([
  'Visitors to the Lund Hospital on 3 May 2023 included Governor Tom Ray and his deputy Ken Mori.',
  'Among those who visited the Lund Hospital on 3 May 2023 were Governor Tom Ray and his deputy Ken Mori.',
  'Governor Tom Ray rounded off a two-day visit to Norway on 3 May 2023.',
])('who visited it is told otherwise: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, more]).toEqual(['visit', []]);
  expect(people(event)).toContain('Tom Ray (guest)');
});

test.each([
  'Visitors to the Lund Hospital are asked to wear masks, said Governor Tom Ray.',
  'Visitors to the Lund Hospital will include Governor Tom Ray.',
])('nobody visited it: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});
