import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  [
    'a verb that nobody knows',
    'Mayor Anna Berg, who outlasted Karl Moe last year, received Ambassador Tom Ray.',
  ],
  [
    'two relative clauses',
    'Mayor Anna Berg, whose wife chairs a charity and whose brother Karl Moe was a minister, received Ambassador Tom Ray.',
  ],
  [
    'an age and what somebody was before',
    'Anna Berg, 54, a former teacher who became mayor of Lund in March, received Ambassador Tom Ray.',
  ],
  ['a known verb', 'Mayor Anna Berg, who was elected with Karl Moe in 2022, received Ambassador Tom Ray.'],
])('the subject stands before an aside with %s', (_what, text) => {
  const met = eventsIn(text).find(({ type }) => type === 'meeting');
  expect(people(met)).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
});

test('whom somebody did something else to was not met', () => {
  const [event] = eventsIn('Minister Anna Berg met Minister Tom Ray on 3 May and sidestepped Karl Moe.');
  expect(event?.participants.map(({ name }) => name)).toEqual(['Anna Berg', 'Tom Ray']);
});

test('the agency of a country that tells it was not there', () => {
  const text = "Ambassador Tom Ray was welcomed by Mayor Anna Berg, the North's Daily Courier said.";
  expect(eventsIn(text).flatMap(({ participants }) => participants.map(({ name }) => name))).toEqual([
    'Anna Berg',
    'Tom Ray',
  ]);
});
