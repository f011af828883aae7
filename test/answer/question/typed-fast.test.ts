import { beforeAll, describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/answer/question/reading.ts';
import { speltOut } from '../../../src/answer/question/spelt-out.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../support/read-archive.ts';

/** Questions as people type them in the middle of a talk, over the articles of test/cases/open. */

let archive: Archive;
beforeAll(async () => {
  archive = await readArchive('test/cases/open/articles');
});

describe('short forms', () => {
  test.each([
    ["who's the mayor of Hamanoura", 'who is the mayor of Hamanoura'],
    ['whats the price', 'what is the price'],
    ['who is albanias minister', "who is albania's minister"],
    ["didn't they sign", 'did not they sign'],
  ])('%s is spelt out', (typed, whole) => {
    expect(speltOut(typed, archive)).toBe(whole);
  });

  test.each([
    'whose visit was it',
    'which bulgarians came',
    'how many visits did it pay',
    'the Netherlands embassy',
  ])('%s stays as it is', (typed) => {
    expect(speltOut(typed, archive)).toBe(typed);
  });
});

describe('names without capitals', () => {
  const names = (question: string) => {
    const { names, strangers } = readQuestion(question, archive);
    return [...names, ...strangers].map(({ typed }) => typed);
  };

  test.each([
    ['how many emigrants left hamanoura', ['Hamanoura']],
    ['who comes from kupang', ['Kupang']],
    ['when did they cross to santo antao', ['Santo Antao']],
    ['who met abdelmeguid', ['Abdelmeguid']],
  ])('%s has the names that the archive writes with them', (question, expected) => {
    expect(names(question)).toEqual(expected);
  });

  test.each([
    'who toured the port',
    'how many turbines were in the contract',
    'deals over 100 million euros',
    'Who spoke of hamanoura in Japan?',
  ])('%s has no others', (question) => {
    expect(names(question).filter((name) => name !== 'Japan')).toEqual([]);
  });
});
