import { describe, expect, test } from 'vitest';
import { eventsIn, people, rulesIn } from '../read-text.ts';

const meeting = 'Mayor Anna Berg met with Ambassador Tom Ray on 3 May 2023.';

describe('who was there', () => {
  test.each([
    'Director Karl Moe was in attendance.',
    'Director Karl Moe was there as well.',
    'On this occasion Director Karl Moe was present.',
    'Director Karl Moe was there too.',
    'Director Karl Moe was among those present.',
    'Director Karl Moe was part of the delegation.',
  ])('is added: %s', (sentence) => {
    expect(rulesIn(`${meeting} ${sentence}`)).toEqual(['met', 'was-present']);
    expect(eventsIn(`${meeting} ${sentence}`)[0]?.participants.map((each) => each.name)).toContain(
      'Karl Moe',
    );
  });

  test.each([
    ['was not', 'Director Karl Moe was not present.'],
    ['could not come', 'Director Karl Moe could not attend the meeting.'],
    ['will be', 'Director Karl Moe will be present.'],
    ['won a prize', 'Director Karl Moe was among the winners of the prize.'],
    ['was somewhere else', 'Director Karl Moe was at the theatre.'],
  ])('is not he who %s: %s', (_why, sentence) => {
    expect(people(eventsIn(`${meeting} ${sentence}`)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });
});

test('who was part of the delegation is on its side', () => {
  const text =
    'Mayor Anna Berg received a delegation from Fukui on 3 May 2023. Karl Moe and Eva Holm were part of the visiting delegation.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Karl Moe (guest)', 'Eva Holm (guest)']));
});
