import { expect, test } from 'vitest';
import { readSet } from '../../src/evaluate/read-set.ts';
import { faultsOf } from './case-faults.ts';

const set = readSet(new URL('../cases/open', import.meta.url).pathname);

test('the open cases say of their texts only what stands in them', () => {
  if (!set.ok) throw new Error(set.problem);
  expect(faultsOf(set)).toEqual([]);
});

test('the open cases are as many as the figures need', () => {
  if (!set.ok) throw new Error(set.problem);
  expect(set.articles.length).toBeGreaterThanOrEqual(22);
  expect(set.sentences.length).toBeGreaterThanOrEqual(90);
  expect(set.noFacts.length).toBeGreaterThanOrEqual(90);
  expect(set.questions.length).toBeGreaterThanOrEqual(30);
});
