import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const LEAD = 'Some 300 masters of harbours came together for the Nordic Harbour Congress this week.';

describe('the gathering that a lead names is told by those who spoke there', () => {
  test.each([
    'Delegates heard from Rector Eva Holm.',
    'At the congress, Rector Eva Holm thanked the sponsors.',
    'Rector Eva Holm also spoke.',
    'Rector Eva Holm thanked the makers of the congress.',
  ])('%s', (sentence) => {
    const [event, ...more] = eventsIn(`The masters were glad of the Nordic Harbour Congress. ${sentence}`);
    expect([event?.type, event?.status, more]).toEqual(['conference', 'happened', []]);
    expect(people(event)).toEqual(['Eva Holm']);
  });
});

test('so is one without a name, where somebody is told to have been there', () => {
  const text =
    'Lund was glad of a ceremony in its hall. In her speech, Rector Eva Holm recalled the past year.';
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([['conference', ['Eva Holm']]]);
});

test('so is an anniversary by its number', () => {
  const text =
    'Lund was host to many on the 55th anniversary of the Nordic Society. In her speech, Rector Eva Holm recalled the past year.';
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([['conference', ['Eva Holm']]]);
});

test.each([
  ['nobody spoke', LEAD.replace('came together for', 'were glad of')],
  ['it is to come', 'The masters will be glad of the Nordic Harbour Congress. Rector Eva Holm also spoke.'],
  ['it has no name', 'The masters were glad of a congress. Rector Eva Holm thanked the sponsors.'],
  [
    'they spoke of something else',
    'The masters were glad of the Nordic Harbour Congress. Rector Eva Holm left.',
  ],
  [
    'it is told far down',
    `${'The masters were glad. '.repeat(4)}The Nordic Harbour Congress was good. Rector Eva Holm also spoke.`,
  ],
])('no gathering is told where %s', (_why, text) => {
  expect(eventsIn(text)).toEqual([]);
});
