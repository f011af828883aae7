import { expect, test } from 'vitest';
import { noEventFigures, noQuestionFigures } from '../../src/evaluate/figures.ts';
import { printEvaluation } from '../../src/evaluate/print.ts';

const complaint = { where: '007', what: 'misses meeting 2021', sentence: 'They\n met  there.' };

test('prints each part with its figures, and complaints only when asked for', () => {
  const figures = { ...noEventFigures(), events: { tp: 2, fp: 1, fn: 0 }, nonFacts: 1 };
  const part = { kind: 'events', name: 'articles', size: 3, complaints: [complaint], figures } as const;
  const quiet = printEvaluation({ ok: true, parts: [part] }, false);
  expect(quiet.slice(0, 3)).toEqual([
    'articles (3)',
    'events       precision 0.667  recall 1.000  (tp 2 fp 1 fn 0); planned or failed given as fact 1',
    'participants precision   n/a  recall   n/a  (tp 0 fp 0 fn 0)',
  ]);
  const verbose = printEvaluation({ ok: true, parts: [part] }, true);
  expect(verbose[1]).toBe('  007: misses meeting 2021 | They met there.');
  expect(verbose).toHaveLength(quiet.length + 1);
});

test('the mean reciprocal rank is the sum over the questions asked', () => {
  const search = { asked: 4, first: 1, firstThree: 2, reciprocal: 1.5 };
  const figures = { ...noQuestionFigures(), search };
  const lines = printEvaluation(
    { ok: true, parts: [{ kind: 'questions', name: 'questions', size: 4, complaints: [], figures }] },
    false,
  );
  expect(lines.join('\n')).toContain('hit@1 0.250  hit@3 0.500  MRR 0.375  (4)');
});
