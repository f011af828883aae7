import { describe, expect, test } from 'vitest';
import { eventsIn, people } from './read-text.ts';

const told = 'High Commissioner Tom Ray called on Vice Admiral Anna Berg on 23 April 2023';

describe('what an office published is told, though it stands in quotation marks', () => {
  test.each([
    `“${told},” the Ministry of Defence said in a statement.`,
    `“${told},” said the statement.`,
    `“${told},” a press release from the ministry read.`,
    `"${told}," it added.`,
  ])('%s', (text) => {
    expect(people(eventsIn(text)[0])).toEqual(['Anna Berg (host)', 'Tom Ray (guest)']);
  });
});

test.each([
  ['somebody says', `“${told},” Mayor Eva Holm said at the harbour.`],
  ['he says in a statement', `“${told},” he said in a statement.`],
  ['an office says of itself', `“${told}, and we thank him,” the ministry said in a statement.`],
])('what %s is told by nobody else', (_what, text) => {
  expect(eventsIn(text)).toEqual([]);
});
