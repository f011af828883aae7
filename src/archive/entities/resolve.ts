import type { ArchiveEntry } from '../entry.ts';
import type { Sliced } from '../slices.ts';
import type { Acronym } from './acronyms.ts';
import { affectedBy } from './affected.ts';
import { changedLocals } from './local-names.ts';
import { changedCounts, type NameCounts } from './name-counts.ts';
import type { NameRegistry } from './name-registry.ts';
import {
  ambiguous,
  type ChangedEntries,
  entityOfBody,
  formOf,
  noResolution,
  type Resolution,
  unresolved,
} from './resolution.ts';
import { type Meanings, meaningsOf } from './short-forms.ts';

/** What a change does to the names of an archive. */
export interface ChangedResolution {
  readonly resolution: Resolution;
  /** Articles that stay, but whose names now refer to others. */
  readonly affected: readonly ArchiveEntry[];
}

/** What names refer to after a change. It hangs on the articles alone, not on the way that they came. */
export function* changedResolution(
  before: Resolution,
  { gone, come, entries }: ChangedEntries,
  registry: NameRegistry,
): Sliced<ChangedResolution> {
  yield* registry.matches.update();
  const counts = yield* changedCounts(before.counts, gone, come, registry);
  const meanings = yield* meaningsIn(counts, registry);
  const places = yield* placesIn(counts, registry);
  const byName = yield* entitiesByName(counts, meanings, places, registry);
  const after: Resolution = { counts, meanings, places, byName, locals: before.locals };
  const affected = yield* affectedBy(before, after, { come, entries }, registry);
  const locals = yield* changedLocals(
    before,
    after,
    [...gone, ...affected],
    [...come, ...affected],
    registry,
  );
  return { resolution: { ...after, locals }, affected };
}

/** What the names of these articles refer to. */
export function* resolutionOf(entries: readonly ArchiveEntry[], registry: NameRegistry): Sliced<Resolution> {
  const { resolution } = yield* changedResolution(
    noResolution,
    { gone: [], come: entries, entries },
    registry,
  );
  return resolution;
}

function* meaningsIn({ names, definitions }: NameCounts, registry: NameRegistry): Sliced<Meanings> {
  const found: Acronym[] = [];
  for (const [number, definition] of registry.definitions.values.entries())
    if ((definitions[number] ?? 0) > 0) found.push(definition);
  for (const [number, { use }] of registry.names.entries()) {
    if (use.acronym !== null && (names[number] ?? 0) > 0) found.push({ short: use.acronym, long: use.name });
    if (number % 2048 === 0) yield;
  }
  return yield* meaningsOf(found);
}

function* placesIn({ names }: NameCounts, registry: NameRegistry): Sliced<ReadonlySet<string>> {
  const places = new Set<string>();
  for (const [number, { key, use }] of registry.names.entries()) {
    if (use.kind === 'place' && (names[number] ?? 0) > 0) places.add(key.slice('place '.length));
    if (number % 2048 === 0) yield;
  }
  return places;
}

function* entitiesByName(
  { names }: NameCounts,
  meanings: Meanings,
  places: ReadonlySet<string>,
  registry: NameRegistry,
): Sliced<Int32Array> {
  const byName = new Int32Array(registry.names.length).fill(unresolved);
  for (const [number, name] of registry.names.entries()) {
    if (number % 1024 === 0) yield;
    if ((names[number] ?? 0) <= 0) continue;
    const own = registry.ownEntity[number] ?? unresolved;
    if (own === unresolved || name.use.kind !== 'body') byName[number] = own;
    else if (meanings.get(formOf(name)) === null) byName[number] = ambiguous;
    else byName[number] = entityOfBody(number, meanings, places, registry);
  }
  return byName;
}
