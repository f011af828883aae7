import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../support/read-archive.ts';
import { fault, type GradedQuestion, gradedQuestions } from './graded.ts';

let archives: Readonly<Record<GradedQuestion['archive'], Archive>>;
beforeAll(async () => {
  const root = join(import.meta.dirname, '../../..');
  archives = {
    corpus: await readArchive(join(root, 'corpus')),
    open: await readArchive(join(root, 'test/cases/open/articles')),
  };
});

/** The share of questions of a file that must be answered rightly. They only rise. */
const FLOORS: readonly (readonly [string, GradedQuestion['grade'], number, number])[] = [
  ['open.jsonl', 'easy', 50, 1],
  ['open.jsonl', 'medium', 47, 1],
  ['open.jsonl', 'hard', 18, 0.94],
  ['open.jsonl', 'unanswerable', 22, 1],
  ['second-open.jsonl', 'easy', 12, 1],
  ['second-open.jsonl', 'medium', 13, 0.92],
  ['second-open.jsonl', 'hard', 5, 0.8],
  ['second-open.jsonl', 'unanswerable', 11, 1],
  ['third-open.jsonl', 'easy', 6, 1],
  ['third-open.jsonl', 'medium', 24, 0.83],
  ['third-open.jsonl', 'hard', 21, 0.85],
  ['third-open.jsonl', 'unanswerable', 14, 1],
  ['fourth-open.jsonl', 'easy', 4, 1],
  ['fourth-open.jsonl', 'medium', 61, 0.95],
  ['fourth-open.jsonl', 'hard', 13, 0.61],
  ['fourth-open.jsonl', 'unanswerable', 18, 0.94],
  ['nothing-behind.jsonl', 'unanswerable', 75, 0.98],
];

test('there are a hundred questions and more', () => {
  expect(gradedQuestions('open.jsonl').length).toBeGreaterThan(100);
});

describe('questions graded', () => {
  test.each(FLOORS)('%s, %s', (file, grade, count, floor) => {
    const asked = gradedQuestions(file).filter((one) => one.grade === grade);
    expect(asked.length).toBe(count);
    const faults = asked.flatMap((one) => {
      const what = fault(one, archives[one.archive]);
      return what === undefined ? [] : [`${one.question} — ${what}`];
    });
    const allowed = Math.floor((1 - floor) * count + 1e-9);
    expect(faults.length > allowed ? faults : []).toEqual([]);
  });
});

describe('those set aside', () => {
  test.each([
    ['set-aside.jsonl', 0.84],
    ['second-set-aside.jsonl', 0.83],
    ['third-set-aside.jsonl', 0.7],
    ['fourth-set-aside.jsonl', 0.75],
  ])('%s', (file, floor) => {
    const asked = gradedQuestions(file);
    const right = asked.filter((one) => fault(one, archives[one.archive]) === undefined);
    expect(right.length / asked.length).toBeGreaterThanOrEqual(floor);
  });

  test.each(['set-aside.jsonl', 'second-set-aside.jsonl', 'third-set-aside.jsonl'])(
    '%s: nothing is made up',
    (file) => {
      const asked = gradedQuestions(file).filter(({ grade }) => grade === 'unanswerable');
      const right = asked.filter((one) => fault(one, archives[one.archive]) === undefined);
      expect(asked.length - right.length).toBeLessThanOrEqual(1);
    },
  );
});
