import { describe, expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const met = 'Mayor Anna Berg met Ambassador Tom Ray';
const dateIn = (text: string) => eventsIn(text).at(-1)?.date.value;

test.each([
  ['its own day, whatever day it was said', `The ministry said on 8 May 2023 that ${met} on 3 May 2023.`],
  [
    'its own day, whatever opened before',
    `${met} on 3 May 2023, a year after the port opened on 4 May 2022.`,
  ],
  ['the more exact of two tellings', `${met} in May. Mayor Berg met Ambassador Ray on 3 May 2023 in Lund.`],
  ['the day in front of the verb', `On 3 May 2023, in the old city hall, ${met}.`],
])('a meeting has %s', (_which, text) => {
  expect(dateIn(text)).toBe('2023-05-03');
});

test.each([
  ['when somebody leaves', `${met}, who will leave on 20 May 2023.`],
  ['since when a city grew', `Since 2019, Lund has grown. ${met}.`],
])('not the day %s', (_which, text) => {
  expect(['2023', null]).toContain(dateIn(text));
});

test.each([
  ['elected', 'Mayor Anna Berg, who was elected on 2 May 2022, met Ambassador Tom Ray on 3 May 2023.'],
  [
    'in office until',
    'Mayor Anna Berg, who was governor until 2 May 2022, met Ambassador Tom Ray on 3 May 2023.',
  ],
  ['elected, told in front', 'Elected on 2 May 2022, Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.'],
  ['elected, the verb in 2023', 'Founded on 2 May 1967, Lund Port met Ambassador Tom Ray on 3 May 2023.'],
  ['announced', 'The deal, first announced on 2 May 2022, was signed by Lund University on 3 May 2023.'],
  [
    'received before',
    'Mayor Anna Berg received Governor Eva Holm on 2 May 2023, and on 3 May 2023 she met Tom Ray.',
  ],
  [
    'met before',
    'Mayor Anna Berg, having met Governor Eva Holm on 2 May 2023, met Ambassador Tom Ray on 3 May 2023.',
  ],
  [
    'met before, in front',
    'After meeting Eva Holm on 2 May 2023, Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.',
  ],
  [
    'celebrated',
    'On the occasion of the feast, celebrated on 9 May, Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.',
  ],
  ['still to come', 'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023 ahead of the fair on 9 May 2023.'],
  [
    'of the source',
    'According to a statement of 9 May 2023, Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.',
  ],
  ['behind an aside', 'Mayor Anna Berg met Ambassador Tom Ray, who arrived from Oslo, on 3 May 2023.'],
  ['of the day before', 'The fair opened on 4 May 2023. The day before, she had met Ambassador Tom Ray.'],
  [
    'of days earlier',
    'Mayor Anna Berg opened the fair on 6 May 2023. Three days earlier, she met Ambassador Tom Ray.',
  ],
  [
    'of days later',
    'Mayor Anna Berg opened the fair on 1 May 2023. Two days later she met Ambassador Tom Ray.',
  ],
  [
    'of the next morning',
    'Mayor Anna Berg opened the fair on 2 May 2023. The next morning, she met Ambassador Tom Ray.',
  ],
  [
    'of what is reviewed',
    'On 3 May 2023 Mayor Anna Berg and Tom Ray met and reviewed the results of the fair held on 9 April 2023.',
  ],
  [
    'of a treaty',
    'A protocol to the treaty of 4 May 2018 was signed by Anna Berg and Tom Ray on 3 May 2023.',
  ],
  [
    'since when he is there',
    'Since taking office on 1 March 2023, Tom Ray has met Mayor Anna Berg on 3 May 2023.',
  ],
  [
    'when they arrived',
    'The delegation, who arrived on 1 May 2023, visited the port on 3 May 2023 and met Mayor Anna Berg.',
  ],
])('a clause has its own day beside one %s', (_which, text) => {
  expect(dateIn(text)).toBe('2023-05-03');
});

test.each([
  ['the day of the saying', `The ministry said on Friday that ${met}.`],
  ['the day of the saying, in front', `On Friday, the ministry announced that ${met}.`],
  ['the day of the source', `According to a statement issued on Friday, ${met}.`],
  ['when a company was founded', 'Founded on 2 May 1967, the company met Ambassador Tom Ray.'],
  ['when a fair was held', `${met} and reviewed the results of the fair held on 12 April.`],
  [
    'when an earlier memorandum was',
    'Mayor Anna Berg and Tom Ray signed a memorandum replacing that of 4 March 2018.',
  ],
  [
    'since when somebody is in office',
    'Since taking office on 1 March 2023, Tom Ray has met Mayor Anna Berg.',
  ],
])('without a day of its own a clause has not %s', (_which, text) => {
  expect(['2023', null]).toContain(dateIn(text));
});

test.each([
  ['visited and met', 'Mayor Anna Berg visited the port on 3 May 2023 and met Ambassador Tom Ray.'],
  ['arriving, met', 'After arriving in Lund on 3 May 2023, Governor Eva Holm met Ambassador Tom Ray.'],
  [
    'held, the forum',
    'Held on 3 May 2023, the Baltic Ports Forum brought together Mayor Anna Berg and Tom Ray.',
  ],
  ['at the fair held', `${met} at the fair held on 3 May 2023.`],
  ['on the morning of', `On the morning of 3 May 2023 ${met}.`],
])('but lends it to the clause that goes on: %s', (_which, text) => {
  expect(dateIn(text)).toBe('2023-05-03');
});

test('the day of a meeting told before is at best inferred for the next one', () => {
  const text = 'After meeting Eva Holm on 2 May 2023, Mayor Anna Berg met Ambassador Tom Ray.';
  expect(eventsIn(text).map(({ date }) => date.basis)).toEqual(['stated', 'inferred']);
});

test.each([
  ['a clause between', 'On 3 May 2023, while guests waited outside, Mayor Anna Berg met Ambassador Tom Ray.'],
  ['another verb', 'On 3 May 2023, the port of Lund was where Mayor Anna Berg met Ambassador Tom Ray.'],
])('the day that opens the sentence, over %s', (_what, text) => {
  expect(dateIn(text)).toBe('2023-05-03');
});

test.each([
  ['in front', 'The same evening Mayor Anna Berg received Governor Eva Holm.'],
  ['behind', 'Mayor Anna Berg received Governor Eva Holm that evening.'],
])('the day last named, where it is the same: %s', (_where, sentence) => {
  expect(dateIn(`The library of Lund was opened on 5 May 2023. ${sentence}`)).toBe('2023-05-05');
});

describe('a day of a stay', () => {
  const visit = 'Governor Tom Ray visited Norway from 2 to 5 May 2023.';
  const dayOf = (sentence: string) => dateIn(`${visit} Minister Eva Holm was pleased. ${sentence}`);

  test.each([
    ['2023-05-02', 'On the first day, Rector Ines Pohl met Consul Bao Lin.'],
    ['2023-05-03', 'On the second day of the visit, Rector Ines Pohl met Consul Bao Lin.'],
    ['2023-05-05', 'Rector Ines Pohl met Consul Bao Lin on the last day of the visit.'],
    ['2023-05', 'During the week, Rector Ines Pohl met Consul Bao Lin.'],
  ])('is counted, %s: %s', (day, sentence) => {
    expect(dayOf(sentence)).toBe(day);
  });

  test('that is longer than the stay is none', () => {
    expect(dayOf('On the fifth day of the visit, Rector Ines Pohl met Consul Bao Lin.')).not.toBe(
      '2023-05-06',
    );
  });
});

test('last day of something is not yesterday', () => {
  expect(dateIn(`${met} on the last day of the fair.`)).not.toBe('2023-05-09');
});

test.each([
  ['other people', null, 'Governor Eva Holm met Consul Bao Lin.'],
  ['the same people', '2019-03-12', 'Mayor Anna Berg also met Governor Eva Holm.'],
])('the day of an event long ago is not that of what %s did', (_who, day, sentence) => {
  expect(dateIn(`On 12 March 2019 ${met}. ${sentence}`)).toBe(day);
});

test('a signing announced today was when its own sentence says', () => {
  const text =
    'Lund University announced today the signing of a memorandum with Acme Corporation. The memorandum was signed on 3 May 2023 by Rector Ines Pohl and President Ken Mori.';
  expect(eventsIn(text).map((event) => event.date.value)).toEqual(['2023-05-03']);
});
