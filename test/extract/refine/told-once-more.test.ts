import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

describe('one event told twice is one', () => {
  test.each([
    [
      'of a delegation called by the country of its body',
      'A delegation from Norway’s Ministry of Trade recently visited the Lund Port Authority. The Norwegian delegation was received by Director Anna Berg of the port.',
    ],
    [
      'of ministers by their office, and of one of them by name',
      'The foreign ministers of Norway and Peru met in Vienna on 3 May 2023. Norwegian Foreign Minister Anna Berg met with her Peruvian counterpart in Vienna on the morning of 3 May.',
    ],
    [
      'of a host who then welcomed those who came',
      'Ambassador Anna Berg hosted the last quarterly meeting at her office on 3 May 2023. She then welcomed the other ambassadors and the new consul, Tom Ray.',
    ],
    [
      'of envoys with whom the host of their ceremony spoke',
      'Two envoys presented their credentials to President Anna Berg on 3 May 2023. They are Ambassador Tom Ray of Norway and Ambassador Eva Holm of Peru. President Berg then held talks with the newly appointed diplomats.',
    ],
  ])('%s', (_, text) => {
    expect(eventsIn(text)).toHaveLength(1);
  });

  test('of a house known by its letters', () => {
    const text =
      'A delegation led by Anna Berg paid a visit to the Royal Port Police (RPP) and the Lund Bank on 3 May 2023. The delegation first visited the RPP.';
    expect(eventsIn(text)).toHaveLength(1);
  });

  test.each([
    'The foreign ministers of Norway and Peru met in Vienna on 3 May 2023. Chilean Foreign Minister Anna Berg met with Ambassador Tom Ray on 3 May 2023.',
    'A delegation from Norway’s Ministry of Trade visited the Lund Port Authority on 3 May 2023. The Danish delegation was received by Mayor Anna Berg on 4 May 2023.',
  ])('others are another: %s', (text) => {
    expect(eventsIn(text)).toHaveLength(2);
  });
});

test('under a picture the present tells of a day that is past', () => {
  const [event] = eventsIn(
    'General Anna Berg meets with General Tom Ray, the Norwegian chief of staff, in Oslo, 3 May 2023.',
  );
  expect([event?.status, event?.date.value]).toEqual(['happened', '2023-05-03']);
});

test.each([
  'General Anna Berg meets with General Tom Ray, the Norwegian chief of staff, in Oslo, 3 June 2023.',
  'General Anna Berg meets with General Tom Ray, the Norwegian chief of staff, in Oslo on Friday.',
])('of a day to come it is a plan: %s', (text) => {
  expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
});

test('whoever is named in a telephone call was not at the meeting told beside it', () => {
  const text =
    'Speaker Anna Berg met Ambassador Tom Ray on 3 May 2023. There was a telephone conversation between her and the Speaker of Peru, Eva Holm.';
  expect(people(eventsIn(text)[0])).not.toContain('Eva Holm');
});
