import { expect, test } from 'vitest';
import { allEventsIn } from '../read-text.ts';

function told(text: string): readonly string[] {
  return allEventsIn(text).map(
    ({ type, participants }) =>
      `${type}: ${participants
        .map(({ name }) => name)
        .sort()
        .join(', ')}`,
  );
}

test.each([
  [
    'Minister Anna Berg met Governor Tom Redlik on Monday. The 5th Northern Ports Forum was attended by Mayor Li Wenhao.',
  ],
  [
    'The 5th Northern Ports Forum was attended by Mayor Li Wenhao. Minister Anna Berg met Governor Tom Redlik on Monday.',
  ],
  [
    'Mayor Li Wenhao represented the region at the Baltic Ports Forum. On Monday, Minister Anna Berg met Governor Tom Redlik.',
  ],
])('those at a gathering that its sentence names are at no other event: %s', (text) => {
  expect([...told(text)].sort()).toEqual(['conference: Li Wenhao', 'meeting: Anna Berg, Tom Redlik']);
});

test('who is told to have been at a gathering may meet somebody the same day', () => {
  const text =
    'Among the participants of the 5th Northern Ports Forum were Mayor Li Wenhao and Rector Ola Nord. On the same day, the Mayor also met with Minister Anna Berg.';
  expect([...told(text)].sort()).toEqual([
    'conference: Li Wenhao, Ola Nord',
    'meeting: Anna Berg, Li Wenhao',
  ]);
});

test.each([
  ['Minister Anna Berg met Governor Tom Redlik on Monday. The meeting was attended by Mayor Li Wenhao.'],
  ['Minister Anna Berg met Governor Tom Redlik on Monday. Also present was Mayor Li Wenhao.'],
])('what was told before is what they were at: %s', (text) => {
  expect(told(text)).toEqual(['meeting: Anna Berg, Li Wenhao, Tom Redlik']);
});

test.each([
  'Mayor Anna Berg was received by Governor Tom Redlik on Monday. She opened the Baltic Ports Forum together with Rector Ola Nord.',
  'Mayor Anna Berg was received by Governor Tom Redlik on Monday. She attended the Baltic Ports Forum together with Rector Ola Nord.',
])('with whom somebody opens or attends a gathering is at no other event: %s', (text) => {
  expect(told(text)).toEqual(['meeting: Anna Berg, Tom Redlik', 'conference: Anna Berg, Ola Nord']);
});

test('who is told to have been there when something was done was at what was told before', () => {
  const text =
    'Minister Anna Berg met Governor Tom Redlik on Monday. The plans were reviewed in the presence of Mayor Li Wenhao.';
  expect(told(text)).toEqual(['meeting: Anna Berg, Li Wenhao, Tom Redlik']);
});
