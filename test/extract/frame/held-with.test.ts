import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

describe('held-with: whatever is held with somebody is a talk', () => {
  test.each([
    'Minister Anna Berg held deliberations with Governor Tom Ray on 3 May 2023.',
    'Minister Anna Berg held a long brainstorming with Governor Tom Ray on 3 May 2023.',
    'Minister Anna Berg held in-depth parleys with Governor Tom Ray on 3 May 2023.',
  ])('%s', (text) => {
    const [event, ...more] = eventsIn(text);
    expect([event?.type, event?.date.value, more]).toEqual(['meeting', '2023-05-03', []]);
    expect(people(event).join()).toMatch(/Anna Berg.*Tom Ray/);
  });

  test.each([
    'Minister Anna Berg held hands with Governor Tom Ray.',
    'Anna Berg held shares with Tom Ray.',
    'The army held joint exercises with officers from Norway.',
    'Minister Anna Berg will hold deliberations with Governor Tom Ray.',
    'Minister Anna Berg held deliberations with great care.',
    'Minister Anna Berg held the rank of colonel with pride.',
  ])('not %s', (text) => {
    expect(rulesIn(text).filter((rule) => rule === 'held-with' && !text.includes('will'))).toEqual([]);
    expect(eventsIn(text).filter(({ status }) => status === 'happened')).toEqual([]);
  });
});

describe('held-talks: countries talk', () => {
  test.each([
    'Norway and Japan held a new round of consultations in Oslo on 3 May 2023.',
    'Norway held talks with Japan on 3 May 2023.',
  ])('%s', (text) => {
    expect(eventsIn(text).map((event) => [event.type, event.date.value])).toEqual([
      ['meeting', '2023-05-03'],
    ]);
  });

  test.each(['Oslo and Lund held talks about nothing that matters.', 'Norway held talks on 3 May 2023.'])(
    'but not in %s',
    (text) => {
      expect(eventsIn(text)).toEqual([]);
    },
  );
});

test('a day that witnessed a meeting tells of it', () => {
  const text = '3 May 2023 witnessed the meeting of Mayor Anna Berg and Ambassador Tom Ray.';
  expect(rulesIn(text)).toEqual(['saw-meeting']);
});
