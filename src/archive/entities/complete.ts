import type { Entity } from '../entity.ts';
import { foldedWords } from '../fold.ts';
import type { KnownName } from './known-name.ts';
import type { WordIndex } from './word-index.ts';

/**
 * Names that have, for each typed word, a word that starts like it: `zha zhi` offers Zhang Zhijun. `names` are in
 * order of frequency, and so is what comes out.
 */
export function completeName(
  names: readonly KnownName[],
  index: WordIndex,
  typed: string,
  limit: number,
): readonly Entity[] {
  const prefixes = foldedWords(typed);
  const rarest = narrowest(index, prefixes);
  const found: Entity[] = [];
  for (const number of rarest ?? names.keys()) {
    if (found.length >= limit) break;
    const name = names[number];
    if (
      name !== undefined &&
      prefixes.every((prefix) => name.words.some((word) => word.startsWith(prefix)))
    ) {
      found.push(name.entity);
    }
  }
  return found;
}

/** The names with the rarest of these beginnings, by number; null where all of them are frequent. */
function narrowest(index: WordIndex, prefixes: readonly string[]): number[] | null {
  let best: ReadonlySet<number> | null = null;
  for (const prefix of prefixes) {
    const having = index.withPrefix(prefix);
    if (having !== null && (best === null || having.size < best.size)) best = having;
  }
  return best === null ? null : [...best].sort((a, b) => a - b);
}
