import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Mayor Anna Berg met Ambassador Tom Ray on 3 May 2023.';
const roleIn = (sentence: string) =>
  eventsIn(`${met} ${sentence}`)[0]?.participants.find(({ name }) => name === 'Karl Moe')?.role?.text;

test('whoever was among the officials is an official', () => {
  expect(roleIn('Karl Moe and Eva Holm were among the officials at the meeting.')).toBe('official');
});

test('unless an office is named', () => {
  expect(roleIn('Director Karl Moe and Eva Holm were among the officials at the meeting.')).toBe('Director');
});

test('who else the delegation included came with it', () => {
  const text =
    'Mayor Anna Berg received a delegation from Fukui on 3 May 2023. The delegation also included Director Lin Dahl.';
  const dahl = eventsIn(text)[0]?.participants.find(({ name }) => name === 'Lin Dahl');
  expect([dahl?.side, dahl?.organisation?.text]).toEqual(['guest', 'Fukui']);
});

describe('members of a delegation', () => {
  const visit = 'A delegation from Fukui visited Lund on 3 May 2023.';

  test.each([
    `${visit} Other members of the delegation are: Lin Dahl, Karl Moe and Eva Holm.`,
    `${visit} Members of the delegation were Lin Dahl, Karl Moe and Eva Holm.`,
    'Members of a delegation from Fukui visited Lund on 3 May 2023, including Director Lin Dahl, Karl Moe and Eva Holm.',
    'A group of students from Fukui, headed by Lin Dahl, Karl Moe and Eva Holm, visited Lund on 3 May 2023.',
  ])('come with it: %s', (text) => {
    const guests = ['Lin Dahl (guest)', 'Karl Moe (guest)', 'Eva Holm (guest)'];
    expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(guests));
  });

  test.each([
    `${visit} The delegation was informed of the plans of Lin Dahl.`,
    `${visit} The delegation was impressed with Lin Dahl.`,
    'A delegation from Fukui praised several plans, including those of Director Lin Dahl, and visited Lund on 3 May 2023.',
  ])('do not: %s', (text) => {
    expect(people(eventsIn(text)[0])).not.toContain('Lin Dahl (guest)');
  });
});

test.each([
  'Travelling with him were Director Lin Dahl and Rector Karl Moe.',
  'Accompanying the Governor were Director Lin Dahl and Rector Karl Moe.',
])('those who go with somebody are on his side: %s', (sentence) => {
  const [event] = eventsIn(`Governor Tom Ray visited Lund on 3 May 2023. ${sentence}`);
  expect(people(event)).toEqual(expect.arrayContaining(['Lin Dahl (guest)', 'Karl Moe (guest)']));
});

test('who was in the entourage is on its side', () => {
  const text =
    'Governor Tom Ray visited Lund on 3 May 2023. In his entourage were Director Lin Dahl and Rector Karl Moe.';
  expect(people(eventsIn(text)[0])).toEqual(expect.arrayContaining(['Lin Dahl (guest)', 'Karl Moe (guest)']));
});
