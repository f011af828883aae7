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
