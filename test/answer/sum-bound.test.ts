import { describe, expect, test } from 'vitest';
import { agreements } from '../../commands/agreements.ts';
import { ask } from '../../commands/ask.ts';
import { sumBoundIn } from '../../src/answer/sum-bound.ts';
import { madeArchive } from '../support/made-archive.ts';

describe('a bound on sums', () => {
  test.each([
    ['deals over 100 million euros', true, 1e8, 'EUR'],
    ['contracts worth more than $1.2bn', true, 1.2e9, 'USD'],
    ['anything under 50m?', false, 5e7, null],
    ['loans of at least 3 crore', true, 3e7, null],
  ])('%s', (question, isAbove, value, currency) => {
    expect(sumBoundIn(question)).toMatchObject({ isAbove, value, currency });
  });

  test.each([
    'people over 18',
    'talks over 2 days',
    'more than friends',
    'signed over lunch in 2020',
    '100 million euros',
  ])('%s sets none', (question) => {
    expect(sumBoundIn(question)).toBeNull();
  });
});

describe('what was signed within a bound', () => {
  const archive = madeArchive();

  test('is what /agreements and /ask give', () => {
    expect(agreements.run({ topic: 'over $1 million' }, archive)).toMatchObject({
      summary: '1 signing over $1 million',
      notes: ['Only sums in USD are compared: others are not converted.'],
    });
    expect(ask.run({ question: 'contracts over 1 million' }, archive).summary).toBe(
      'Signings about “contracts” over 1 million: 1 signing',
    );
  });

  test('nothing lies beyond it, and another currency is not converted', () => {
    expect(agreements.run({ topic: 'over $3 million' }, archive).outcome).toBe('nothing');
    expect(ask.run({ question: 'contracts over €1 million' }, archive).outcome).toBe('nothing');
  });

  test('stands in free words beside a year', () => {
    expect(agreements.fromWords?.('over 2 million', archive)).toEqual({ topic: 'over 2 million' });
    expect(agreements.fromWords?.('2021 over 2 million', archive)).toEqual({
      year: '2021',
      topic: 'over 2 million',
    });
  });
});
