import type { KnownName } from './known-name.ts';

/** Which names have a word, or a word that starts so. Names are numbered in the order given. */
export interface WordIndex {
  /** All words, in the order of their code units. */
  readonly vocabulary: readonly string[];
  withWord(word: string): readonly number[];
  /** Null where so many words start like this that reading through the names is quicker. */
  withPrefix(prefix: string): ReadonlySet<number> | null;
}

const manyWords = 400;

export function indexWords(names: readonly KnownName[]): WordIndex {
  const byWord = new Map<string, number[]>();
  for (const [number, { words }] of names.entries()) {
    for (const word of words) {
      const listed = byWord.get(word);
      if (listed === undefined) byWord.set(word, [number]);
      else listed.push(number);
    }
  }
  const vocabulary = [...byWord.keys()].sort();
  return {
    vocabulary,
    withWord: (word) => byWord.get(word) ?? [],
    withPrefix: (prefix) => {
      const [from, to] = prefixRange(vocabulary, prefix);
      if (to - from > manyWords) return null;
      return new Set(vocabulary.slice(from, to).flatMap((word) => byWord.get(word) ?? []));
    },
  };
}

/** The words of a sorted list that start with `prefix`: first index, and the one behind the last. */
function prefixRange(sorted: readonly string[], prefix: string): [number, number] {
  return [firstAtLeast(sorted, prefix), firstAtLeast(sorted, `${prefix}\uffff`)];
}

function firstAtLeast(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
