import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test.each<[who: readonly string[], text: string]>([
  [['Anna Berg'], 'At a ceremony in Lund on Monday, Mayor Anna Berg thanked the volunteers.'],
  [
    ['Anna Berg'],
    'On Monday, at a workshop on floods in Lund, Mayor Anna Berg said the drains had been cleared.',
  ],
  [['Anna Berg'], 'During a seminar on ports held in Lund on Monday, Mayor Anna Berg praised the pilots.'],
  [
    ['Karl Moe', 'Anna Berg'],
    'Karl Moe received the Medal of Honour from Minister Anna Berg at a ceremony on Friday.',
  ],
  [
    ['Anna Berg', 'Karl Moe'],
    'The keys of the house were handed over by Mayor Anna Berg to Superintendent Karl Moe in a simple ceremony.',
  ],
  [
    ['Anna Berg', 'Karl Moe'],
    'Colonel Anna Berg took command of the brigade from Colonel Karl Moe in a ceremony at Holt Barracks on Friday.',
  ],
])('what somebody did at a gathering tells of it: %j', (who, text) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, event?.status, more]).toEqual(['conference', 'happened', []]);
  expect(rulesIn(text)).toContain('at-gathering');
  expect(people(event)).toEqual(who);
});

test.each([
  'At a press conference in Lund on Monday, Mayor Anna Berg said the drains had been cleared.',
  'At a ceremony in Lund in 1998, Mayor Anna Berg thanked the volunteers.',
  'At a conference centre in Lund, Mayor Anna Berg met the press.',
  'At a ceremony in Lund next week, Mayor Anna Berg will thank the volunteers.',
  'At a ceremony in Lund, a spokesman for the mayor, Karl Moe, thanked the volunteers.',
  'Mayor Anna Berg took the bus from Minister Karl Moe’s house to a ceremony.',
  'Mayor Anna Berg was mentioned at a ceremony on Monday.',
])('nothing of the kind is told by: %s', (text) => {
  expect(rulesIn(text)).not.toContain('at-gathering');
});

test('whoever had his words read by another was not there', () => {
  const text =
    'At a ceremony in Lund on Monday, Minister Anna Berg, represented by Director Karl Moe, thanked the volunteers.';
  expect(eventsIn(text).flatMap(people)).toEqual(['Karl Moe']);
});

test.each<[who: readonly string[], text: string]>([
  [['Anna Berg'], 'Mayor Anna Berg said at a ceremony in Lund on Monday that the park was a gift.'],
  [['Anna Berg'], 'Minister Anna Berg toasted the crew at a luncheon for the navy on Monday.'],
])('also where it stands behind the verb: %j', (who, text) => {
  expect(eventsIn(text).map(people)).toEqual([who]);
});

test.each([
  'Minister Anna Berg said at a forum that trade had grown.',
  'Minister Anna Berg, who said at a ceremony in Lund last year that the park was a gift, has left.',
])('but not of some other time or of nowhere: %s', (text) => {
  expect(rulesIn(text)).not.toContain('at-gathering');
});

test.each([
  'In a speech read on her behalf by Director Karl Moe at the opening of the Ports Week in Lund, Minister Anna Berg urged patience.',
  'Minister Anna Berg, who was represented by Director Karl Moe at the opening of the Ports Week in Lund, urged patience.',
])('whose speech another read was not there: %s', (text) => {
  expect(eventsIn(text).flatMap(people)).toEqual(['Karl Moe']);
});

test('whom somebody represented was not there', () => {
  const text =
    'Karl Moe, who represented Minister Anna Berg at the launch of the Ports Week in Lund, said that ports grew.';
  expect(eventsIn(text).flatMap(people)).toEqual(['Karl Moe']);
});

test('the first day of something is no gathering', () => {
  const text = 'At the end of the first day, Ambassador Anna Berg spoke of the ports of Lund.';
  expect(eventsIn(text).filter(({ type }) => type === 'conference')).toEqual([]);
});

test('whoever is spoken to at a banquet is there', () => {
  const text = 'Minister Anna Berg told Premier Tom Ray during a banquet on Monday that all was well.';
  expect(eventsIn(text).map((event) => [event.type, people(event)])).toEqual([
    ['conference', ['Anna Berg', 'Tom Ray']],
  ]);
});
