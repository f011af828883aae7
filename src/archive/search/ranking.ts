/**
 * How texts are ranked: BM25. `k`: how soon more occurrences of a word stop to count; `b`: how much a long text is
 * held back; `d`: what a word counts for standing there at all. The same for every archive.
 */
export const bm25 = { k: 2, b: 0.75, d: 0 } as const;

/** How telling a term is that stands in `frequency` of `size` texts. */
export function rarity(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** What `occurrences` of a term count in a text of `length` terms, where texts have `average` terms. */
export function saturation(occurrences: number, length: number, average: number): number {
  const { k, b, d } = bm25;
  return d + (occurrences * (k + 1)) / (occurrences + k * (1 - b + (b * length) / average));
}
