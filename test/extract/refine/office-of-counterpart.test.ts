import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const roleOf = (text: string, name: string) =>
  eventsIn(text)[0]?.participants.find((each) => each.name === name)?.role?.text;

test.each([
  'Iranian Foreign Minister Dara Amiri held talks with his Turkish counterpart, Kemal Oz, in Ankara on 3 May 2023.',
  'Foreign Minister Dara Amiri met with Turkish counterpart Kemal Oz on 3 May 2023.',
  'The talks between Iranian Foreign Minister Dara Amiri and his Turkish counterpart, Kemal Oz, took place in Ankara.',
])('a counterpart holds the office of whose counterpart he is: %s', (text) => {
  expect(roleOf(text, 'Kemal Oz')).toBe('Foreign Minister');
});

test.each([
  ['Defence Minister Dara Amiri met his counterpart, Secretary Tom Ray, on 3 May 2023.', 'Secretary'],
  ['Foreign Minister Dara Amiri met his U.S. counterpart Tom Ray on 3 May 2023.', 'U.S. counterpart'],
  ['Foreign Minister Dara Amiri met Mayor Tom Ray and his counterpart Eva Holm on 3 May 2023.', 'Mayor'],
])('an office told of himself, or named otherwise in his country, stays: %s', (text, role) => {
  expect(roleOf(text, 'Tom Ray')).toContain(role);
});

test('a counterpart of somebody who only was there has his office', () => {
  const [event] = eventsIn(
    'Governor Anna Berg met Trade Secretary Tom Ray on 3 May 2023. Foreign Secretary Eva Holm and her Chilean counterpart Pablo Reyes were also present.',
  );
  const reyes = event?.participants.find(({ name }) => name === 'Pablo Reyes');
  expect(reyes?.role?.text).toBe('Foreign Secretary');
});
