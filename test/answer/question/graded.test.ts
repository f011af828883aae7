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

/** The share of questions that must be answered rightly. They only rise. */
const FLOORS: readonly (readonly [GradedQuestion['grade'], number, number])[] = [
  ['easy', 50, 0.94],
  ['medium', 47, 0.93],
  ['hard', 18, 0.88],
  ['unanswerable', 22, 1],
];

const questions = gradedQuestions('open.jsonl');

test('there are a hundred questions and more', () => {
  expect(questions.length).toBeGreaterThan(100);
});

describe('questions graded', () => {
  test.each(FLOORS)('%s', (grade, count, floor) => {
    const asked = questions.filter((one) => one.grade === grade);
    expect(asked.length).toBe(count);
    const faults = asked.flatMap((one) => {
      const what = fault(one, archives[one.archive]);
      return what === undefined ? [] : [`${one.question} — ${what}`];
    });
    const allowed = Math.floor((1 - floor) * count + 1e-9);
    expect(faults.length > allowed ? faults : []).toEqual([]);
  });
});

test('those set aside are answered as well as the others', () => {
  const asked = gradedQuestions('set-aside.jsonl');
  const right = asked.filter((one) => fault(one, archives[one.archive]) === undefined);
  expect(right.length / asked.length).toBeGreaterThanOrEqual(0.8);
});
