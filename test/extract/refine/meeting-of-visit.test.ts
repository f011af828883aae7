import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

describe('a welcome told last', () => {
  const visited =
    'On 3 May 2023, Minister Tom Ray visited the naval base and called on Admiral Eva Holm. They discussed trade.';

  test('is of the visit, where it names those who met there', () => {
    const text = `${visited} Earlier, upon arrival at the base, the Minister was received by Admiral Eva Holm.`;
    expect(eventsIn(text)).toHaveLength(1);
  });

  test('is another event where somebody else received him, or on another day', () => {
    expect(eventsIn(`${visited} Earlier, the Minister was received by Governor Ida Moss.`)).toHaveLength(2);
    expect(
      eventsIn(`${visited} On 3 April 2023, the Minister was received by Admiral Eva Holm.`),
    ).toHaveLength(2);
  });
});

describe('a stay in a country', () => {
  test.each([
    [
      'bodies met',
      'Director Anna Berg concluded a mission to Norway on 3 May 2023. She held meetings with the Harbour Commission and the Polar Institute.',
    ],
    [
      'the holder of an office met',
      'Director Anna Berg concluded a visit to Norway on 3 May 2023. She met with the Deputy Governor of Troms.',
    ],
    [
      'told behind the meeting',
      'Minister Anna Berg met Minister Tom Ray. She is on a four-day visit to Norway.',
    ],
  ])('is apart from the meetings on it: %s', (_, text) => {
    expect(eventsIn(text)).toHaveLength(2);
  });

  test.each([
    [
      'a group of nobody in particular',
      'Director Anna Berg concluded a visit to Norway on 3 May 2023. She met with students.',
    ],
    ['a city', 'Director Anna Berg visited Lund on 3 May 2023. She met with Mayor Tom Ray.'],
  ])('is one event with %s', (_, text) => {
    expect(eventsIn(text)).toHaveLength(1);
  });
});

test('a welcome on arrival at an airport is of the visit to the house', () => {
  const text =
    'President Anna Berg arrived in Lund on 3 May 2023 for a visit at the Harbour Commission Secretariat. Upon arrival at Moss Airport, the President was welcomed by Secretary Tom Ray.';
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(people(event)).toContain('Tom Ray (host)');
});
