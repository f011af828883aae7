import { expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

test.each<[who: readonly string[], text: string]>([
  [
    ['Anna Berg (host)', 'Tom Ray (guest)'],
    'Mayor Anna Berg conferred with Ambassador Tom Ray on 3 May 2023.',
  ],
  [['Anna Berg', 'Tom Ray'], 'Minister Anna Berg interacted with Minister Tom Ray in Oslo on 3 May 2023.'],
  [['Anna Berg (host)', 'Tom Ray (guest)'], 'Mayor Anna Berg engaged with Ambassador Tom Ray on 3 May 2023.'],
])('%s conferred: %s', (who, text) => {
  expect(rulesIn(text)).toEqual(['conferred-with']);
  const [event, ...more] = eventsIn(text);
  expect([event?.type, event?.date.value, more]).toEqual(['meeting', '2023-05-03', []]);
  expect(people(event)).toEqual(who);
});

test.each([
  ['a degree is conferred', 'The university conferred a doctorate on Ambassador Tom Ray on 3 May 2023.'],
  ['a question is taken up', 'Mayor Anna Berg engaged with the question of housing on 3 May 2023.'],
  ['things act on each other', 'The enzyme interacted with the protein on 3 May 2023.'],
  ['nobody is named for the other side', 'Mayor Anna Berg interacted with children on 3 May 2023.'],
])('nobody where %s', (_why, text) => {
  expect(rulesIn(text)).toEqual([]);
  expect(eventsIn(text)).toEqual([]);
});

test('no meeting where it is told late in the article and without a day', () => {
  const before = 'Many people came to the harbour. The weather was fine.';
  expect(eventsIn(`${before} Mayor Anna Berg conferred with Ambassador Tom Ray.`)).toEqual([]);
});
