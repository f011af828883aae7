import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { extractEvents } from '../../src/extract/extract.ts';
import { eventsIn } from './read-text.ts';

const met = 'Mayor Anna Berg met Ambassador Tom Ray';

test.each([
  ['stated', '2023-05-03', `${met} on 3 May 2023.`],
  ['inferred', '2023-05-08', `${met} on Monday.`],
  ['inferred', '2023-05-09', `${met} yesterday.`],
  ['inferred', '2023-04', `${met} in April.`],
  ['inferred', '2023', `${met}.`],
])('%s %s: %s', (basis, value, text) => {
  expect(eventsIn(text)[0]?.date).toMatchObject({ basis, value });
});

test('a year told beside what was said does not date a meeting whose day is told', () => {
  const text =
    'Mayor Anna Berg met Ambassador Tom Ray on 4 March. In the meeting with Ambassador Ray, Mayor Berg praised the trade in 2021.';
  expect(eventsIn(text, null)[0]?.date).toMatchObject({ basis: 'unknown', value: null });
});

test.each([
  ['the same day', '2023-05-03', 'The same day, Mayor Berg received Governor Eva Holm.'],
  ['the following day', '2023-05-04', 'On the following day, Mayor Berg received Governor Eva Holm.'],
  ['the event told before', '2023-05-03', 'Mayor Berg also received Governor Eva Holm.'],
])('a second event has its date by %s', (_by, value, sentence) => {
  expect(eventsIn(`${met} on 3 May 2023. ${sentence}`).map((event) => event.date.value)).toEqual([
    '2023-05-03',
    value,
  ]);
});

test('the day after is that of the last day named, although nothing is told of it', () => {
  const text = `${met} on 3 May 2023. Thursday was free. The day after, Mayor Berg received Governor Eva Holm.`;
  expect(eventsIn(text).map((event) => event.date.value)).toEqual(['2023-05-03', '2023-05-05']);
});

test('earlier in the month is no day', () => {
  const text = `${met} on 3 May 2023. Earlier in the month, Mayor Berg received Governor Eva Holm.`;
  expect(eventsIn(text).map((event) => event.date.value)).toEqual(['2023-05-03', '2023-05']);
});

test.each([
  ['another event', 'Friday', 2],
  ['the same event', 'Wednesday', 1],
])('a weekday that the day before is or is not tells of %s: %s', (_what, weekday, count) => {
  const text = `${met} on 3 May. Mayor Berg met Ambassador Ray and Governor Eva Holm on ${weekday}.`;
  expect(eventsIn(text)).toHaveLength(count);
});

test('without a date of publication a weekday stays unknown', () => {
  expect(eventsIn(`${met} on Monday.`, null)[0]?.date).toMatchObject({ basis: 'unknown', value: null });
});

test('an inferred date rests on words of the article and says so', () => {
  const [event] = eventsIn(`${met} on Monday.`);
  expect(event?.date.spans.length).toBeGreaterThan(0);
  expect(event?.date.note).toContain('2023-05-10');
});

describe('a title that ends with a day', () => {
  const inArticle = (title: string) => {
    const body = `${met} today in the town hall, and they spoke at length about the weather and the harbour.`;
    const read = readArticle('story.txt', Buffer.from(`Title: ${title}\n\n${body}\n`));
    return 'article' in read ? extractEvents(read.article)[0]?.date : null;
  };

  test('dates what is told without a date of publication', () => {
    expect(inArticle('Mayor meets Ambassador Ray: 11 December 2021')).toMatchObject({
      value: '2021-12-11',
      basis: 'inferred',
      note: expect.stringContaining('date in the title'),
    });
    expect(inArticle('Mayor meets Ambassador Ray (2021-12-11)')).toMatchObject({ value: '2021-12-11' });
  });

  test('is not any day in a title', () => {
    expect(inArticle('From 11 December 2021 on the mayor meets everybody')).toMatchObject({ value: null });
  });
});

test('the date of what is said aside, between commas, is not the date of the meeting', () => {
  const dateOf = (body: string) => eventsIn(body).find(({ type }) => type === 'meeting')?.date.value;
  expect(
    dateOf('Mayor Anna Berg, who was elected on 2 May 2022, met Ambassador Tom Ray on 3 May 2023.'),
  ).toBe('2023-05-03');
  expect(dateOf('On 3 May 2023, Mayor Anna Berg, who was elected in 2021, met Ambassador Tom Ray.')).toBe(
    '2023-05-03',
  );
});

test('the day on which something else ends or begins is not that of the signing', () => {
  const signed = 'On 3 May 2023 Acme Ferries signed a contract with Fukui Motors';
  for (const period of ['for the year ending 31 August 2024', 'beginning 1 June 2023'])
    expect(eventsIn(`${signed} ${period}.`)[0]?.date.value).toBe('2023-05-03');
  const [undated] = eventsIn(
    'Acme Ferries has signed a contract with Fukui Motors for the year ending 31 August 2024.',
  );
  expect(undated?.date.value).not.toBe('2024-08-31');
});

test.each([
  ['2023-05-09', 'OSLO, 9 May 2023 – Mayor Anna Berg this morning met Ambassador Tom Ray.', '2023-05-10'],
  ['2023-05-08', 'OSLO, May 9 (News) -- Mayor Anna Berg met Ambassador Tom Ray yesterday.', '2023-05-10'],
  ['2023-05-10', 'OSLO – Mayor Anna Berg met Ambassador Tom Ray today.', '2023-05-10'],
  ['2023-05-31', 'OSLO, 9 May 2023 – Mayor Anna Berg met Ambassador Tom Ray today.', '2023-05-31'],
])('a report counts from its dateline, unless it is old: %s', (day, text, published) => {
  expect(eventsIn(text, published)[0]?.date.value).toBe(day);
});

test.each([
  ['opened by a word for earlier', 'Earlier, Acme Corporation signed an agreement with Bergen University.'],
  ['of a similar agreement', 'Acme Corporation has signed a similar agreement with Bergen University.'],
])('a signing %s does not have the day of the one told before', (_what, text) => {
  const [first, second] = eventsIn(
    `Acme Corporation signed an agreement with Lund University on 3 May 2023. ${text}`,
  );
  expect([first?.date.value, second?.date.value]).toEqual(['2023-05-03', null]);
});

test('a text that says which day today is counts from that day', () => {
  const text = `${met} today (Tuesday, 9 May 2023). Mayor Berg received Governor Eva Holm yesterday.`;
  expect(eventsIn(text).map((event) => event.date.value)).toEqual(['2023-05-09', '2023-05-08']);
});

test('a year or month to come dates nothing that happened', () => {
  const text = `${met} as part of preparations for Elstad hosting the games next year.`;
  expect(eventsIn(text)[0]?.date.value).toBe('2023');
});

test('what was first signed years ago and renewed now has two dates', () => {
  const text = 'Elstad College and Veland College have renewed their agreement, originally signed in 2007.';
  expect(eventsIn(text).map((event) => event.date.value)).toEqual(['2023', '2007']);
});

test('what was signed decades ago is no news of this year', () => {
  const text = 'Half a century ago, Mayor Anna Berg and Ambassador Tom Ray signed the first agreement.';
  expect(eventsIn(text)[0]?.date.value).toBeNull();
});

test('a meeting before which somebody spoke is not told to have been', () => {
  const text = 'Mayor Anna Berg spoke to the press before her meeting with Ambassador Tom Ray on Wednesday.';
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('the summit that talks follow lends them neither its date nor its people', () => {
  const text =
    'Mayor Berg and Ambassador Ray held talks on Monday following a summit in Rome between the presidents in late March.';
  const [event] = eventsIn(`${met} in April. ${text}`).slice(-1);
  expect(event?.date.value).toBe('2023-05-08');
});

test('the day in front of a sentence is not that of who sent the visitors', () => {
  const [event] = eventsIn('On 3 April 2023, the mission sent by the Minister of Trade met Mayor Ana Lima.');
  expect(event?.date.value).toBe('2023-04-03');
});

test('the same year is the one named before it in its sentence', () => {
  const text =
    'Lund sent a mission to Oslo in 2014 and signed a friendship agreement with Oslo in the same year.';
  expect(eventsIn(text).find(({ type }) => type === 'signing')?.date.value).toBe('2014');
});

test('the day behind a named source is that of what it tells', () => {
  const text =
    'According to a press release by the Ministry of Trade, Minister of State (MoS) for Ports Arno Lind met Mayor Petra Holm on 3 May 2023.';
  expect(eventsIn(text)[0]?.date.value).toBe('2023-05-03');
});
