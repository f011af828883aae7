import type { Entity } from '../entity.ts';
import { foldedWords } from '../fold.ts';
import { genericWords } from '../lexicon/body-words.ts';
import { titles } from '../lexicon/titles.ts';
import { atOnce } from '../slices.ts';
import type { KnownEntities } from './entity-list.ts';

const offered = 5;

/** How many letters may differ in a word of this length. */
function tolerance(length: number): number {
  return length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(length / 4)));
}

/** Differences by position in the list of entities. */
type Near = Map<number, number>;

/** The entities with the names nearest to a typed one, the nearest first; none where nothing is near. */
export function nearestNames(known: KnownEntities, typed: string): readonly Entity[] {
  atOnce(known.registry.letters.update());
  const whole = nearSpellings(known, typed);
  return [...(whole.size > 0 ? whole : nearWords(known, typed))]
    .sort(([a, x], [b, y]) => x - y || a - b)
    .slice(0, offered)
    .flatMap(([position]) => known.list[position]?.entity ?? []);
}

/** Names whose letters, spaces aside, are nearly the typed ones, in the order written or that of the alphabet. */
function nearSpellings({ registry, named }: KnownEntities, typed: string): Near {
  const words = foldedWords(typed);
  const near: Near = new Map();
  for (const letters of new Set([words.join(''), words.toSorted().join('')])) {
    for (const [name, difference] of registry.letters.spellings.near(letters, tolerance(letters.length))) {
      for (const position of named(name)) keepLess(near, position, difference);
    }
  }
  return near;
}

/** Names that have a word near each telling word of the typed one. */
function nearWords({ registry, named }: KnownEntities, typed: string): Near {
  const telling = foldedWords(typed).filter((word) => !genericWords.has(word) && !titles.has(word));
  let found: Near | null = null;
  for (const word of telling) {
    const near: Near = new Map();
    for (const [number, difference] of registry.letters.words.near(word, tolerance(word.length))) {
      const names = registry.words.withWord(registry.letters.word(number));
      for (const position of names.flatMap(named)) {
        if (found === null || found.has(position))
          keepLess(near, position, difference + (found?.get(position) ?? 0));
      }
    }
    found = near;
  }
  return found ?? new Map();
}

function keepLess(near: Near, position: number, difference: number): void {
  near.set(position, Math.min(difference, near.get(position) ?? Number.POSITIVE_INFINITY));
}
