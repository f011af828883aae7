import type { Entity } from '../entity.ts';
import { foldedWords } from '../fold.ts';
import type { KnownEntities, KnownEntity } from './entity-list.ts';
import { spellingsOf } from './name-registry.ts';

/**
 * Entities with a spelling that has, for each typed word, a word that begins like it: `zha zhi` offers Zhang Zhijun.
 * The most frequent come first.
 */
export function completeName(known: KnownEntities, typed: string, limit: number): readonly Entity[] {
  const prefixes = foldedWords(typed);
  const narrow = narrowest(known, prefixes);
  const found: Entity[] = [];
  for (const position of narrow ?? known.list.keys()) {
    if (found.length >= limit) break;
    const candidate = known.list[position];
    if (candidate !== undefined && begins(known, candidate, prefixes)) found.push(candidate.entity);
  }
  return found;
}

function begins({ registry }: KnownEntities, { names }: KnownEntity, prefixes: readonly string[]): boolean {
  const spellings = spellingsOf(registry, names);
  return prefixes.every((prefix) => spellings.some((spelling) => ` ${spelling}`.includes(` ${prefix}`)));
}

/** The positions of the entities with the rarest of these beginnings, ascending; null where all of them are frequent. */
function narrowest({ registry, named }: KnownEntities, prefixes: readonly string[]): number[] | null {
  let best: ReadonlySet<number> | null = null;
  for (const prefix of prefixes) {
    const having = registry.words.withPrefix(prefix);
    if (having !== null && (best === null || having.size < best.size)) best = having;
  }
  if (best === null) return null;
  return [...new Set([...best].flatMap(named))].sort((a, b) => a - b);
}
