import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, inSlices, type Sliced, shareWork, sortedInSlices } from '../../src/archive/slices.ts';

function* counting(steps: number, log: number[] = []): Sliced<number> {
  for (let i = 0; i < steps; i++) {
    log.push(i);
    yield;
  }
  return steps;
}

test('work comes to the same at once and in slices', async () => {
  expect(atOnce(counting(5))).toBe(5);
  expect(await inSlices(counting(5))).toBe(5);
});

test('in slices, other work is done in between', async () => {
  let others = 0;
  const other = setInterval(() => others++, 0);
  const slow = function* (): Sliced<number> {
    for (let i = 0; i < 20; i++) {
      const until = performance.now() + 5;
      while (performance.now() < until);
      yield;
    }
    return others;
  };
  expect(await inSlices(slow())).toBeGreaterThan(0);
  clearInterval(other);
});

test('work that is shared is done once, whoever asks first', async () => {
  const log: number[] = [];
  const work = shareWork(counting(3, log));
  const inTime = work.inTime();
  expect(work.now()).toBe(3);
  expect(await inTime).toBe(3);
  expect(atOnce(work.steps())).toBe(3);
  expect(log).toEqual([0, 1, 2]);
});

test('an error in the work reaches whoever asked', async () => {
  const failing = function* (): Sliced<never> {
    yield;
    throw new Error('no');
  };
  expect(() => atOnce(failing())).toThrow('no');
  await expect(inSlices(failing())).rejects.toThrow('no');
});

test('sorting in slices is sorting, and keeps the order of equals', () => {
  const item = fc.record({ key: fc.nat(20), tag: fc.nat() });
  const many = fc.array(item, { maxLength: 40 }).map((few) => Array.from({ length: 200 }, () => few).flat());
  fc.assert(
    fc.property(fc.oneof(fc.array(item), many), (items) => {
      const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(atOnce(sortedInSlices(items, byKey))).toEqual(items.toSorted(byKey));
    }),
    { numRuns: 50 },
  );
});
