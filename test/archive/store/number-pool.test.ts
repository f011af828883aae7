import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeNumberPool } from '../../../src/archive/store/number-pool.ts';

test('lists come back as they were given, also those longer than a page', () => {
  const integer = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(fc.array(fc.array(integer)), (lists) => {
      const pool = makeNumberPool();
      const long = new Int32Array(2 ** 20 + 5).fill(7);
      const numbers = [...lists, long, ...lists].map((list) => pool.add(list));
      expect(numbers.map((number) => pool.at(number).length)).toEqual(
        [...lists, long, ...lists].map((list) => list.length),
      );
      expect(lists.map((_, i) => Array.from(pool.at(numbers[i] ?? -1)))).toEqual(lists);
      expect(pool.at(numbers[lists.length] ?? -1).at(-1)).toBe(7);
    }),
    { numRuns: 20 },
  );
});
