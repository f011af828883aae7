import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test.each<[who: readonly string[], text: string]>([
  [
    ['Anna Berg', 'Karl Moe'],
    'Mayor Anna Berg spearheaded the groundbreaking of the new school on Monday along with Superintendent Karl Moe.',
  ],
  [['Anna Berg'], 'Governor Anna Berg led the inauguration of the bypass road.'],
  [['Anna Berg'], 'Governor Anna Berg attended the unveiling of the monument on Monday.'],
  [
    ['Anna Berg', 'Karl Moe'],
    'Governor Anna Berg and Senator Karl Moe celebrated the grand opening of the bridge on Monday.',
  ],
])('the ceremony at which something begins is told by who led it: %j', (who, text) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, more]).toEqual(['conference', []]);
  expect(rulesIn(text)).toContain('led-opening');
  expect(people(event)).toEqual(who);
});

test.each([
  'Anna Berg led the launch of the electric cars as head of development.',
  'Anna Berg led the opening.',
  'Governor Anna Berg did not attend the unveiling of the monument on Monday.',
  'Acme led the inauguration of the season.',
])('nothing of the kind is told by: %s', (text) => {
  expect(rulesIn(text)).not.toContain('led-opening');
});

test('also who spoke at it, told by a pronoun', () => {
  const text =
    'Minister Anna Berg said that exports grew. She was addressing the launch of a report at Lund University.';
  expect(eventsIn(text).map((event) => [event.type, ...people(event)])).toEqual([
    ['conference', 'Anna Berg'],
  ]);
});

test.each([
  [
    ['Anna Berg', 'Karl Moe'],
    'Officials at Monday’s groundbreaking included Governor Anna Berg and Mayor Karl Moe.',
  ],
  [['Anna Berg'], 'Governor Anna Berg attended Monday’s opening of the museum.'],
  [['Anna Berg'], 'Governor Anna Berg used a golden shovel at Monday’s groundbreaking ceremony.'],
  [['Anna Berg'], 'The museum in Lund was opened on Monday in the presence of Governor Anna Berg.'],
])('the day may say which it was: %j', (who, text) => {
  expect(eventsIn(text).map((event) => [event.type, ...people(event)])).toEqual([['conference', ...who]]);
});
