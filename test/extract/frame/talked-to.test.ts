import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const both = ['Anna Berg (host)', 'Ken Mori (guest)'];

test.each([
  'Talking to Ambassador of Japan Ken Mori in a meeting on 3 May 2023, Mayor Anna Berg praised the port.',
  'Speaking to Japanese Ambassador Ken Mori during a meeting on 3 May 2023, Mayor Anna Berg praised the port.',
  'Mayor Anna Berg said this while talking to Japanese Ambassador Ken Mori at her office on 3 May 2023.',
])('whoever talks to somebody at a meeting or at home meets him: %s', (text) => {
  expect(eventsIn(text).map(people)).toEqual([both]);
});

test('so does whoever talks to a delegation that somebody leads', () => {
  const text = 'Mayor Anna Berg was talking to a delegation led by Ken Mori in her office on 3 May 2023.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(both));
});

test.each([
  'Talking to reporters at her office on 3 May 2023, Mayor Anna Berg praised the port.',
  'Mayor Anna Berg talked to Japanese Ambassador Ken Mori by telephone in her office on 3 May 2023.',
  'Mayor Anna Berg spoke to Japanese Ambassador Ken Mori on 3 May 2023.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ type }) => type === 'meeting')).toEqual([]);
});
