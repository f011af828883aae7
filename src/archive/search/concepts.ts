import type { Concept } from './engine.ts';
import type { Synonyms } from './synonyms.ts';

/** What a synonym counts beside the asked word. */
const synonymWeight = 0.5;

/** What a name or number counts in an article's share of the query: an article without it hardly answers. */
const nameStake = 2;

/**
 * What a query asks for: one concept a term, which weighs more when it is asked repeatedly. `names` are those of the
 * terms that are proper names or numbers.
 */
export function conceptsOf(
  terms: readonly string[],
  names: ReadonlySet<string>,
  synonyms: Synonyms,
): Concept[] {
  const times = new Map<string, number>();
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  const others = synonyms(terms);
  return [...times].map(([term, count]) => ({
    weight: 1 + Math.log(count),
    stake: names.has(term) ? nameStake : 1,
    words: [
      { term, weight: 1 },
      ...(others.get(term) ?? [])
        .filter((other) => !times.has(other))
        .map((other) => ({ term: other, weight: synonymWeight })),
    ],
  }));
}
