import { beforeAll, expect, test } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { twoInOne } from '../../../src/answer/question/two-in-one.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../support/read-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await readArchive('corpus');
});

test('the second of two questions goes on from the first', () => {
  expect(twoInOne('when was the chamber founded and how many members does it have?', archive)).toEqual([
    'when was the chamber founded',
    'how many members does the chamber have?',
  ]);
});

test.each([
  'who met BASF and when?',
  'which Germans and Japanese came?',
  'what did FAW and Changchun sign?',
  'who came and who left and who stayed where they were',
])('%s is one question', (question) => {
  expect(twoInOne(question, archive)).toBeUndefined();
});

test('both are answered', () => {
  const { summary, items } = ask.run(
    { question: 'when was the chamber founded and what did FAW sign?' },
    archive,
  );
  expect(summary).toBe(
    'When: “chamber founded”: 1 passage — Signings with FAW Group Corporation (FAW): 1 signing',
  );
  expect(items.map(({ kind }) => kind)).toEqual(['passage', 'event']);
});

test('where one has no answer, the whole is asked', () => {
  expect(ask.run({ question: 'who met BASF and when was Napoleon born?' }, archive).summary).not.toContain(
    ' — ',
  );
});
