import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  [
    'who visited a city',
    'Governor Tom Ray visited Lund on 3 May 2023. Mayor Anna Berg met Governor Ray.',
    'Lund (host)',
  ],
  [
    'who visited a university',
    'Governor Tom Ray visited Lund University on 3 May 2023. Rector Anna Berg met the governor.',
    'Lund University (host)',
  ],
])('whoever meets one %s receives him', (_whom, text, host) => {
  expect(people(eventsIn(text)[0])).toEqual([host, 'Anna Berg (host)', 'Tom Ray (guest)']);
});

test('whoever meets those who came on the visit receives them', () => {
  const text =
    'Rector Tom Ray of Oslo University visited Lund University on 3 May 2023 along with two colleagues. Vice President Anna Berg met with the foreign guests.';
  const [event, ...more] = eventsIn(text);
  expect(more).toEqual([]);
  expect(people(event)).toEqual(expect.arrayContaining(['Anna Berg (host)', 'Tom Ray (guest)']));
});
