import { slipsBetween } from '../slips.ts';

/** Words that differ in few letters from a given one. Words belong to numbers, and are only ever added. */
export interface LetterIndex {
  add(number: number, letters: string): void;
  /** The numbers of the words that differ in no more than `most` letters, each with how many. */
  near(letters: string, most: number): [number, number][];
}

/** Words of one length. */
interface Bucket {
  readonly numbers: number[];
  readonly words: string[];
  /** Which letters each word has: words with very different letters are never near, and this is quickly seen. */
  readonly sets: number[];
}

export function makeLetterIndex(): LetterIndex {
  const byLength: Bucket[] = [];
  return {
    add: (number, letters) => {
      byLength[letters.length] ??= { numbers: [], words: [], sets: [] };
      const bucket = byLength[letters.length];
      bucket?.numbers.push(number);
      bucket?.words.push(letters);
      bucket?.sets.push(lettersOf(letters));
    },
    near: (letters, most) => {
      const found: [number, number][] = [];
      for (let length = letters.length - most; length <= letters.length + most; length++) {
        const bucket = byLength[length];
        if (bucket !== undefined) addNear(found, bucket, letters, most);
      }
      return found;
    },
  };
}

function addNear(
  found: [number, number][],
  { numbers, words, sets }: Bucket,
  letters: string,
  most: number,
): void {
  const wanted = lettersOf(letters);
  for (let i = 0; i < words.length; i++) {
    if (countBits((sets[i] ?? 0) ^ wanted) > 2 * most) continue;
    const difference = slipsBetween(words[i] ?? '', letters);
    if (difference <= most) found.push([numbers[i] ?? 0, difference]);
  }
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
