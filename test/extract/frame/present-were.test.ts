import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

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
