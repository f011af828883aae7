import type { Concept } from './engine.ts';

/** Other terms for what a term, or a row of terms, stands for. */
export type Synonyms = (terms: readonly string[]) => ReadonlyMap<string, readonly string[]>;

/** What a synonym counts beside the asked word. */
const synonymWeight = 0.5;

/** What a query of these terms asks for: one concept a term, which weighs more when it is asked repeatedly. */
export function conceptsOf(terms: readonly string[], synonyms: Synonyms): Concept[] {
  const times = new Map<string, number>();
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  const others = synonyms(terms);
  return [...times].map(([term, count]) => ({
    weight: 1 + Math.log(count),
    words: [
      { term, weight: 1 },
      ...(others.get(term) ?? [])
        .filter((other) => !times.has(other))
        .map((other) => ({ term: other, weight: synonymWeight })),
    ],
  }));
}
