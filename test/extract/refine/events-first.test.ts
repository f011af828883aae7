import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const met = 'Mayor Anna Berg met Minister Ole Dahl on 3 May 2023.';

test.each([
  'Mayor Anna Berg, accompanied by Director Tom Ray, visited Elstad on 5 May 2023.',
  'Accompanied by Director Tom Ray, Mayor Anna Berg visited Elstad on 5 May 2023.',
])('a companion goes where the sentence says: %s', (sentence) => {
  const [meeting, visit] = eventsIn(`${met} ${sentence}`);
  expect(people(meeting)).not.toContain('Tom Ray (guest)');
  expect(people(visit)).toContain('Tom Ray (guest)');
});

test('a sentence on a companion alone speaks of the event before', () => {
  const [meeting] = eventsIn(`${met} Mayor Anna Berg was accompanied by Director Tom Ray.`);
  expect(people(meeting).join()).toContain('Tom Ray');
});
