import type { Entity } from '../entity.ts';
import { foldedWords } from '../fold.ts';
import { genericWords } from '../lexicon/body-words.ts';
import { titles } from '../lexicon/titles.ts';
import { slipsBetween } from '../slips.ts';
import type { KnownName } from './known-name.ts';
import type { WordIndex } from './word-index.ts';

const offered = 5;

/** How many letters may differ in a word of this length. */
function tolerance(length: number): number {
  return length < 3 ? 0 : Math.max(1, Math.floor(length / 4));
}

/** A name's letters as one word, with the set of them as bits: names with very different letters are never near. */
interface Letters {
  readonly number: number;
  readonly letters: string;
  readonly bits: number;
}

/** Finds the names nearest to a typed one. */
export interface NearNames {
  /** The nearest names first; none where nothing is near. */
  nearest(typed: string): readonly Entity[];
}

export function indexNear(names: readonly KnownName[], index: WordIndex): NearNames {
  let spelt: Letters[] | null = null;
  let words: Letters[] | null = null;
  return {
    nearest: (typed) => {
      spelt ??= names.flatMap((name, number) =>
        name.spellings.flatMap((spelling) => forms(spelling, number)),
      );
      words ??= index.vocabulary.map((word, number) => ({ number, letters: word, bits: bitsOf(word) }));
      const whole = nearSpellings(spelt, typed);
      const byWords = whole.size > 0 ? whole : nearWords(words, index, typed);
      return [...byWords]
        .sort(([a, x], [b, y]) => x - y || a - b)
        .slice(0, offered)
        .flatMap(([number]) => names[number]?.entity ?? []);
    },
  };
}

/** A spelling as one word, and with its words in the order of the alphabet. */
function forms(spelling: string, number: number): Letters[] {
  const words = spelling.split(' ');
  const written = words.join('');
  const sorted = words.toSorted().join('');
  const both = written === sorted ? [written] : [written, sorted];
  return both.map((letters) => ({ number, letters, bits: bitsOf(letters) }));
}

/** Names whose letters, spaces aside, are nearly the typed ones, in either order; by number, with the difference. */
function nearSpellings(spelt: readonly Letters[], typed: string): Map<number, number> {
  const words = foldedWords(typed);
  const found = new Map<number, number>();
  for (const letters of new Set([words.join(''), words.toSorted().join('')])) {
    for (const [number, difference] of within(spelt, letters)) {
      found.set(number, Math.min(difference, found.get(number) ?? Number.POSITIVE_INFINITY));
    }
  }
  return found;
}

/** Names that have a word near each telling word of the typed one. */
function nearWords(words: readonly Letters[], index: WordIndex, typed: string): Map<number, number> {
  const telling = foldedWords(typed).filter((word) => !genericWords.has(word) && !titles.has(word));
  let found: Map<number, number> | null = null;
  for (const word of telling) {
    const near = new Map<number, number>();
    for (const [number, difference] of within(words, word)) {
      for (const name of index.withWord(index.vocabulary[number] ?? '')) {
        const sum = difference + (found?.get(name) ?? 0);
        if ((found === null || found.has(name)) && sum < (near.get(name) ?? Number.POSITIVE_INFINITY))
          near.set(name, sum);
      }
    }
    found = near;
  }
  return found ?? new Map();
}

function within(candidates: readonly Letters[], letters: string): [number, number][] {
  const limit = tolerance(letters.length);
  const bits = bitsOf(letters);
  const found: [number, number][] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.letters.length - letters.length) > limit) continue;
    if (countBits(candidate.bits ^ bits) > 2 * limit) continue;
    const difference = slipsBetween(candidate.letters, letters);
    if (difference <= limit) found.push([candidate.number, difference]);
  }
  return found;
}

function bitsOf(letters: string): number {
  let bits = 0;
  for (let i = 0; i < letters.length; i++) bits |= 1 << (letters.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
