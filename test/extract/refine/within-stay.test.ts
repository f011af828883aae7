import { describe, expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const dateOf = (text: string, type: string, published?: string) =>
  eventsIn(text, published).find((event) => event.type === type)?.date;

describe('a meeting or signing during a stay is not on its first day', () => {
  test.each([
    'Mayor Anna Berg met Ambassador Tom Ray during his visit to Elstad from 2 to 5 May.',
    'During the 2-5 May visit, Ambassador Tom Ray met Mayor Anna Berg.',
    'Ambassador Tom Ray visited Elstad from 2 to 5 May. During the visit he met Mayor Anna Berg.',
    'President Tom Ray of Veland arrived in Elstad on Tuesday for a three-day visit. He held talks with Mayor Anna Berg.',
  ])('%s', (text) => {
    expect(dateOf(text, 'meeting')).toMatchObject({ value: '2023-05', end: null, basis: 'inferred' });
  });

  test('a signing at a forum of several days', () => {
    const text = `Elstad College and Veland University signed a memorandum at the Harbour Forum, held from 2 to 5 May 2023 in Oslo.`;
    expect(dateOf(text, 'signing')?.value).toBe('2023-05');
  });

  test('days of two months share their year', () => {
    const text =
      'Ambassador Tom Ray visited Elstad from 28 April to 5 May. During the visit he met Mayor Anna Berg.';
    expect(dateOf(text, 'meeting')).toMatchObject({
      value: '2023',
      note: 'on one of the days from 2023-04-28 to 2023-05-05',
    });
  });

  test('days of two years share nothing', () => {
    const text =
      'Ambassador Tom Ray visited Elstad from 30 December to 2 January. During the visit he met Mayor Anna Berg.';
    expect(dateOf(text, 'meeting', '2023-01-05')).toMatchObject({ value: null, basis: 'unknown' });
  });
});

test.each([
  [
    'its own day',
    '2023-05-03',
    'Ambassador Tom Ray visited Elstad from 2 to 5 May. On 3 May he met Mayor Anna Berg.',
  ],
  [
    'the day of a short visit',
    '2023-05-02',
    'Ambassador Tom Ray arrived in Elstad on Tuesday last week, 2 May, and met Mayor Anna Berg.',
  ],
  [
    'talks of several days',
    '2023-05-02',
    'Mayor Anna Berg held talks with Ambassador Tom Ray from 2 to 5 May.',
  ],
])('a meeting keeps %s', (_what, value, text) => {
  expect(dateOf(text, 'meeting')?.value).toBe(value);
});

test('the stay itself begins on its first day', () => {
  expect(dateOf('Ambassador Tom Ray visited Elstad from 2 to 5 May.', 'visit')).toMatchObject({
    value: '2023-05-02',
    end: '2023-05-05',
  });
});

test('the day of a return is not that of whom one met before it, and who greets at home was not there', () => {
  const text =
    'Minister Anna Berg of Norway returned home on Friday after a visit to Japan, where she met Minister Tom Ray. She was greeted at the airport by Deputy Minister Eva Holm.';
  const events = eventsIn(text);
  expect(events.map((event) => event.date.value)).not.toContain('2023-05-05');
  expect(events.flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain(
    'Eva Holm',
  );
});

test('a group that nobody knows for the one who returned is greeted at home as well', () => {
  const text =
    'Minister Anna Berg of Norway returned home on Friday after a visit to Japan. The party arrived at Harbour Airport, where they were greeted by Deputy Minister Eva Holm.';
  expect(eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain(
    'Eva Holm',
  );
});
