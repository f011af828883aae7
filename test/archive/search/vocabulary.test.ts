import { expect, test } from 'vitest';
import { makeVocabulary } from '../../../src/archive/search/vocabulary.ts';

test('a term has one number, by which it is listed', () => {
  const vocabulary = makeVocabulary();
  const numbers = ['fair', 'fairi', 'fa', 'fair', 'ärzt', 'fa'].map(vocabulary.take);
  expect(numbers).toEqual([0, 1, 2, 0, 3, 2]);
  expect(vocabulary.terms).toEqual(['fair', 'fairi', 'fa', 'ärzt']);
  expect(['ärzt', 'fai', ''].map(vocabulary.numberOf)).toEqual([3, undefined, undefined]);
});

test('near a typed word are those that it begins, those some letters off, and those with two letters exchanged', () => {
  const vocabulary = makeVocabulary();
  for (const term of ['delegation', 'delegate', 'relegate', 'fair', 'fiar', 'chair', 'mayor'])
    vocabulary.take(term);
  const near = (typed: string, slips: number): string[] => [...new Set(vocabulary.near(typed, slips))].sort();
  expect(near('delegat', 1)).toEqual(['delegate', 'delegation']);
  expect(near('belegate', 1)).toEqual(['delegate', 'relegate']);
  expect(near('fiar', 0)).toEqual(['fair', 'fiar']);
  expect(near('mayro', 0)).toEqual(['mayor']);
  expect(near('zzz', 1)).toEqual([]);
});
