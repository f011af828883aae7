/** In how large a part of the texts a term must stand to be kept apart by the engine. */
const frequentPart = 0.0015;

/** With fewer texts than this, none is. */
const fewTexts = 4_000;

/** How many texts tell which terms are frequent. */
export const sampleSize = 2_000;

/** The terms that stand in very many texts, judging by a sample of a corpus of `size` texts. */
export function frequentTerms(sample: readonly (readonly string[])[], size: number): string[] {
  if (size < fewTexts) return [];
  const counts = new Map<string, number>();
  for (const terms of sample)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const least = sample.length * frequentPart;
  return [...counts].flatMap(([term, count]) => (count >= least ? [term] : []));
}

/** The same items with every so manyth first, so that the first `sampleSize` are a sample of all. */
export function sampleFirst<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(items.length / sampleSize));
  return [...items.filter((_, i) => i % step === 0), ...items.filter((_, i) => i % step !== 0)];
}
