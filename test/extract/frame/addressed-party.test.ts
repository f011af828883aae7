import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Rector Ken Mori said this while addressing a delegation from Lund University on 3 May 2023.',
  'Rector Ken Mori praised the reform. He was addressing a delegation from Lund University on 3 May 2023.',
  'Rector Ken Mori said this on 3 May 2023 while talking to a delegation of Lund University.',
])('whoever speaks to a party that came meets it: %s', (text) => {
  const [event, ...more] = eventsIn(text);
  expect([event?.type, event?.date.value, more]).toEqual(['meeting', '2023-05-03', []]);
  expect(people(event)).toEqual(['Ken Mori (host)', expect.stringMatching(/^delegation .*\(guest\)$/)]);
});

test.each([
  'Rector Ken Mori will address a delegation from Lund University on 3 June 2023.',
  'In a video message on 3 May 2023, Rector Ken Mori addressed a delegation from Lund University.',
  'Rector Ken Mori addressed the delegation on 3 May 2023.',
  'Rector Ken Mori addressed the concerns of Lund University on 3 May 2023.',
])('not: %s', (text) => {
  expect(eventsIn(text).filter(({ type, status }) => type === 'meeting' && status === 'happened')).toEqual(
    [],
  );
});
