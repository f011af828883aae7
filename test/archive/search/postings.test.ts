import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePostings, type Postings } from '../../../src/archive/search/postings.ts';

const empty = (): Postings => makePostings(new Uint32Array(), new Uint32Array());

function listed(postings: Postings, list: number): [number, number][] {
  const found: [number, number][] = [];
  postings.each(list, (slot, times) => found.push([slot, times]));
  return found.sort(([a], [b]) => a - b);
}

function repacked(postings: Postings, lists: readonly number[]): Postings {
  const lengths = Uint32Array.from(lists, postings.frequency);
  const packed = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const list of lists) at = postings.copy(list, packed, at);
  return makePostings(lengths, packed);
}

test('every list keeps its own texts through additions, removals and being packed', () => {
  const change = fc.tuple(fc.nat(5), fc.nat(40), fc.integer({ min: 1, max: 900 }), fc.nat(9));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
      const known = Array.from({ length: 6 }, () => new Map<number, number>());
      let postings = empty();
      for (const [list, slot, times, how] of changes) {
        if (how === 0) postings = repacked(postings, [...known.keys()]);
        else if (how < 4) {
          known[list]?.delete(slot);
          postings.remove(list, slot);
        } else if (!known[list]?.has(slot)) {
          known[list]?.set(slot, times);
          postings.add(list, slot, times);
        }
      }
      for (const [list, texts] of known.entries()) {
        expect(listed(postings, list)).toEqual([...texts].sort(([a], [b]) => a - b));
        expect(postings.frequency(list)).toBe(texts.size);
      }
    }),
  );
});

test('a list may be longer than any page', () => {
  const postings = empty();
  for (let slot = 0; slot < 300_000; slot++) {
    postings.add(0, slot, 1);
    if (slot % 1000 === 0) postings.add(1, slot, 2);
  }
  expect([postings.frequency(0), postings.frequency(1)]).toEqual([300_000, 300]);
  expect(listed(postings, 0).at(-1)).toEqual([299_999, 1]);
  expect(listed(postings, 1)).toEqual(Array.from({ length: 300 }, (_, i) => [i * 1000, 2]));
});

test('more occurrences than can be told count as many; more texts than can be told are refused', () => {
  const postings = empty();
  postings.add(0, 4_194_303, 100_000);
  expect(listed(postings, 0)).toEqual([[4_194_303, 1023]]);
  expect(() => postings.add(0, 4_194_304, 1)).toThrow('texts');
});
