/** Which spellings have a word, or a word that begins so. Spellings belong to numbers, and are only ever added. */
export interface WordIndex {
  add(number: number, spellings: readonly string[]): void;
  /** All words, in the order of their code units. */
  vocabulary(): readonly string[];
  /** The numbers with this word. */
  withWord(word: string): readonly number[];
  /** The numbers with a word that begins so; null where so many words do that reading through all names is quicker. */
  withPrefix(prefix: string): ReadonlySet<number> | null;
}

const manyWords = 400;

export function makeWordIndex(): WordIndex {
  const byWord = new Map<string, number[]>();
  let sorted: string[] = [];
  const vocabulary = (): string[] => {
    if (sorted.length !== byWord.size) sorted = [...byWord.keys()].sort();
    return sorted;
  };
  return {
    vocabulary,
    add: (number, spellings) => {
      for (const word of new Set(spellings.flatMap((spelling) => spelling.split(' ')))) {
        const listed = byWord.get(word);
        if (listed === undefined) byWord.set(word, [number]);
        else listed.push(number);
      }
    },
    withWord: (word) => byWord.get(word) ?? [],
    withPrefix: (prefix) => {
      const words = vocabulary();
      const [from, to] = [firstAtLeast(words, prefix), firstAtLeast(words, `${prefix}\uffff`)];
      if (to - from > manyWords) return null;
      return new Set(words.slice(from, to).flatMap((word) => byWord.get(word) ?? []));
    },
  };
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
