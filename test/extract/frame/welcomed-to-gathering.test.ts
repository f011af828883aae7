import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test.each<[who: readonly string[], text: string]>([
  [['Anna Berg (host)'], 'Mayor Anna Berg welcomed delegates to the Baltic Ports Forum on Monday.'],
  [
    ['Anna Berg (host)'],
    'Mayor Anna Berg welcomed some 200 guests to the opening of the exhibition on Monday.',
  ],
  [
    ['Anna Berg (host)'],
    'The delegates were welcomed to the Baltic Ports Forum on Monday by Mayor Anna Berg.',
  ],
  [
    ['Anna Berg (host)', 'Karl Moe (guest)'],
    'Mayor Anna Berg welcomed Minister Karl Moe to the Baltic Ports Forum on Monday.',
  ],
])('whoever welcomes guests to a gathering met nobody apart: %j', (who, text) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, more]).toEqual(['conference', []]);
  expect(people(event)).toEqual(who);
});

test.each([
  'Mayor Anna Berg welcomed Minister Karl Moe to the city on Monday.',
  'Mayor Anna Berg welcomed the guests to the ceremony.',
])('no gathering is told by: %s', (text) => {
  expect(rulesIn(text)).not.toContain('welcomed-to-gathering');
});
