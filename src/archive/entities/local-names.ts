import type { ArchiveEntry } from '../entry.ts';
import { atOnce, type Sliced } from '../slices.ts';
import { namesIn } from './digest.ts';
import type { NameRegistry } from './name-registry.ts';
import { ambiguous, entityOfBody, hasAmbiguous, type LocalNames, type Resolution } from './resolution.ts';
import { definitionsOf, meaningsOf } from './short-forms.ts';

/** What an article means by its ambiguous names: an entity for each; none for any other name. */
export function localMeaning(
  entry: ArchiveEntry,
  resolution: Resolution,
  registry: NameRegistry,
): ReadonlyMap<number, number> {
  if (!hasAmbiguous(entry, resolution)) return none;
  const meanings = atOnce(meaningsOf(definitionsOf(entry.digest, registry)));
  const found = new Map<number, number>();
  for (const name of namesIn(entry.digest)) {
    if (resolution.byName[name] === ambiguous && !found.has(name))
      found.set(name, entityOfBody(name, meanings, resolution.places, registry));
  }
  return found;
}

const none: ReadonlyMap<number, number> = new Map();

/** The local names when these articles are no longer read as before, and those are read as after. */
export function* changedLocals(
  before: Resolution,
  after: Resolution,
  left: readonly ArchiveEntry[],
  arrived: readonly ArchiveEntry[],
  registry: NameRegistry,
): Sliced<LocalNames> {
  const changed = new Map<number, Map<number, number>>();
  const count = (entity: number, name: number, by: number): void => {
    const names = changed.get(entity) ?? new Map(before.locals.get(entity));
    changed.set(entity, names);
    const now = (names.get(name) ?? 0) + by;
    if (now > 0) names.set(name, now);
    else names.delete(name);
  };
  for (const [entries, resolution, by] of [
    [left, before, -1],
    [arrived, after, 1],
  ] as const) {
    for (const [i, entry] of entries.entries()) {
      for (const [name, entity] of localMeaning(entry, resolution, registry)) count(entity, name, by);
      if (i % 64 === 0) yield;
    }
  }
  if (changed.size === 0) return before.locals;
  const all: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([...before.locals, ...changed]);
  return new Map([...all].filter(([, names]) => names.size > 0));
}
