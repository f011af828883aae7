import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const meeting = 'Mayor Anna Berg met with Ambassador Tom Ray on 3 May 2023.';

function names(sentence: string): string[] {
  return eventsIn(`${meeting} ${sentence}`).flatMap(({ participants }) =>
    participants.map(({ name }) => name),
  );
}

test.each([
  [
    'Deputy Mayor Lin Dahl, Director Karl Moe, in charge of fairs and much else, some teachers and clerks of all sorts were present.',
    ['Lin Dahl', 'Karl Moe'],
  ],
  [
    'Lin Dahl, Dean of Lund University; Karl Moe, Director of NORCEM; together with staff of many kinds attended the meeting.',
    ['Lin Dahl', 'Karl Moe'],
  ],
  ['Speaker Lin Dahl and several MCAs were also present during the meeting.', ['Lin Dahl']],
])('%s: a list cut in pieces is the subject all the same', (sentence, expected) => {
  expect(names(sentence)).toEqual(expect.arrayContaining(expected));
});

test.each([
  [
    'She thanked Director Lin Dahl, Consul Karl Moe, many others, and all the guests were happy to attend the meeting.',
  ],
  ['According to Director Lin Dahl, as told to Consul Karl Moe, all of the guests were present.'],
  ['Director Lin Dahl, who is a friend of Consul Karl Moe, said that many were present.'],
])('%s: nobody else was there', (sentence) => {
  expect(names(sentence)).not.toContain('Karl Moe');
});
