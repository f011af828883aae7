import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMarkCounts } from '../../../src/archive/store/mark-counts.ts';
import type { Fingerprint } from '../../../src/article/fingerprint.ts';
import { madeArticle } from '../made.ts';

const article = madeArticle('a.txt', { title: 'News', body: 'Text.' });

const print = (digest: number, ...sentences: number[]): Fingerprint => ({
  digest: `${digest} 0 0 0`,
  sentences,
  words: 20,
  article,
});

test('an article alone shares nothing; one with the same sentence or digest does', () => {
  const counts = makeMarkCounts();
  const [one, other, same] = [print(1, 10, 11), print(2, 11, 12), print(1, 99)];
  counts.add(one);
  expect(counts.isShared(one)).toBe(false);
  counts.add(other);
  expect([one, other].map(counts.isShared)).toEqual([true, true]);
  counts.remove(other);
  expect(counts.isShared(one)).toBe(false);
  counts.add(same);
  expect(counts.isShared(same)).toBe(true);
  expect(counts.isShared(null)).toBe(false);
});

test('a shared mark is never missed, whatever came and went', () => {
  const marks = fc.array(fc.nat(30), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(marks, { minLength: 2 }), fc.array(marks), (kept, gone) => {
      const counts = makeMarkCounts();
      const prints = kept.map((sentences, i) => print(1000 + i, ...sentences));
      const passing = gone.map((sentences, i) => print(5000 + i, ...sentences));
      for (const each of [...passing, ...prints]) counts.add(each);
      for (const each of passing) counts.remove(each);
      for (const [i, { sentences }] of prints.entries()) {
        const shares = prints.some(
          (other, j) => i !== j && other.sentences.some((mark) => sentences.includes(mark)),
        );
        if (shares) expect(counts.isShared(prints[i] ?? null)).toBe(true);
      }
    }),
  );
});
