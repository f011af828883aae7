import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateRetrieval, retrievalLines } from '../../src/evaluate/retrieval.ts';

const collections = join(import.meta.dirname, 'fixtures/collections');

function collection(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'collections-'));
  mkdirSync(join(folder, 'deep/small'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'deep/small', name), text);
  return folder;
}

const corpus = [
  { _id: 'a', title: 'Fair', text: 'The auto fair opened.' },
  { _id: 'b', title: '', text: 'A fair fair.' },
  { _id: 'c', title: 'Rain', text: 'It rained.' },
];
const files = {
  'corpus.jsonl': corpus.map((row) => JSON.stringify(row)).join('\n'),
  'queries.jsonl': ['auto fair', 'rain', 'unjudged']
    .map((text, i) => JSON.stringify({ _id: `${i}`, text }))
    .join('\n'),
  'qrels.tsv': 'query-id\tcorpus-id\tscore\n0\tb\t1\n0\ta\t0\n1\tc\t2\n',
};

test('the town news stay well ranked', () => {
  const evaluation = evaluateRetrieval(collections);
  const [figures] = evaluation.ok ? evaluation.collections : [];
  expect(figures?.ndcg10).toBeGreaterThan(0.8);
  expect(figures?.recall100).toBeGreaterThan(0.85);
});

test('figures are those of the definitions, over judged queries only', () => {
  const evaluation = evaluateRetrieval(collection(files));
  const ranked = 1 / Math.log2(3);
  expect(evaluation).toEqual({
    ok: true,
    collections: [
      {
        collection: 'small',
        documents: 3,
        queries: 2,
        ndcg10: (ranked + 1) / 2,
        mrr10: 0.75,
        recall100: 1,
      },
    ],
  });
});

test('the last line is the mean', () => {
  const figures = { documents: 1, queries: 1, ndcg10: 0.5, mrr10: 0, recall100: 0 };
  const lines = retrievalLines([
    { ...figures, collection: 'a' },
    { ...figures, collection: 'b', ndcg10: 0.25 },
  ]);
  expect(lines.at(-1)).toBe('mean nDCG@10 0.375');
});

test('a folder without collections, or with a broken one, is a sentence', () => {
  expect(evaluateRetrieval(import.meta.dirname.replace('evaluate', 'archive'))).toMatchObject({ ok: false });
  expect(evaluateRetrieval(collection({ 'corpus.jsonl': '{' }))).toMatchObject({ ok: false });
  expect(evaluateRetrieval('/no/such/folder')).toMatchObject({ ok: false });
});
