import { slipsBetween } from '../slips.ts';

/** Words that differ in few letters from a given one. Words belong to numbers, and are only ever added. */
export interface LetterIndex {
  add(number: number, letters: string): void;
  /** The numbers of the words that differ in no more than `most` letters, each with how many. */
  near(letters: string, most: number): [number, number][];
}

export function makeLetterIndex(): LetterIndex {
  const numbers: number[] = [];
  const words: string[] = [];
  /** Which letters each word has: words with very different letters are never near, and this is quickly seen. */
  const sets: number[] = [];
  return {
    add: (number, letters) => {
      numbers.push(number);
      words.push(letters);
      sets.push(lettersOf(letters));
    },
    near: (letters, most) => {
      const wanted = lettersOf(letters);
      const found: [number, number][] = [];
      for (let i = 0; i < words.length; i++) {
        if (countBits((sets[i] ?? 0) ^ wanted) > 2 * most) continue;
        const word = words[i] ?? '';
        if (Math.abs(word.length - letters.length) > most) continue;
        const difference = slipsBetween(word, letters);
        if (difference <= most) found.push([numbers[i] ?? 0, difference]);
      }
      return found;
    },
  };
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
