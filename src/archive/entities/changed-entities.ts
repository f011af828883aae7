import type { ArchiveEntry } from '../entry.ts';
import type { EventList } from '../event-list.ts';
import { insertInSlices, type Sliced, sortedInSlices } from '../slices.ts';
import { namesIn } from './digest.ts';
import { byFrequency, entityOf, indexEntities, type KnownEntities, type KnownEntity } from './entity-list.ts';
import type { NameRegistry } from './name-registry.ts';
import type { Resolution } from './resolution.ts';

/** What a change of articles does to the entities of an archive. */
export interface EntityChange {
  /** The articles that have gone, that have come, and whose names now refer to others. */
  readonly concerned: readonly ArchiveEntry[];
  readonly before: Resolution;
  readonly after: Resolution;
  /** The entities of events that are no longer as they were. */
  readonly left: readonly number[];
  /** The events after the change. */
  readonly events: EventList;
  /** The entities of each event that has come, in the order of the archive's list, and their numbers. */
  readonly coming: readonly { readonly entities: readonly number[] }[];
  readonly added: readonly number[];
}

/** The entities after a change: only those are made anew whose names or events have changed. */
export function* changedEntities(
  known: KnownEntities,
  change: EntityChange,
  registry: NameRegistry,
): Sliced<KnownEntities> {
  const candidates = yield* touchedBy(change);
  const coming = yield* eventsByEntity(change);
  const made: KnownEntity[] = [];
  for (const [number, names] of candidates) {
    const old = known.list[known.position(number)];
    const one = remade(number, { old, names, coming: coming.get(number) ?? [] }, change, registry);
    if (one !== null) made.push(one);
    if (made.length % 64 === 0) yield;
  }
  const staying: KnownEntity[] = [];
  for (const [position, each] of known.list.entries()) {
    if (!candidates.has(each.number)) staying.push(each);
    if (position % 2048 === 0) yield;
  }
  const list = yield* insertInSlices(staying, yield* sortedInSlices(made, byFrequency), byFrequency);
  return yield* indexEntities(list, registry);
}

/** The entities that a change touches, each with names that may have come to refer to it. */
function* touchedBy({ concerned, before, after, left, coming }: EntityChange): Sliced<Map<number, number[]>> {
  const touched = new Map<number, number[]>();
  const touch = (entity: number, name: number | null): void => {
    if (entity < 0) return;
    const names = touched.get(entity);
    if (names === undefined) touched.set(entity, name === null ? [] : [name]);
    else if (name !== null && names.at(-1) !== name) names.push(name);
  };
  for (const [i, { digest }] of concerned.entries()) {
    for (const name of namesIn(digest)) {
      touch(before.byName[name] ?? -1, null);
      touch(after.byName[name] ?? -1, name);
    }
    if (i % 64 === 0) yield;
  }
  for (const entity of left) touch(entity, null);
  for (const [i, { entities }] of coming.entries()) {
    for (const entity of entities) touch(entity, null);
    if (i % 256 === 0) yield;
  }
  for (const entity of [...before.locals.keys(), ...after.locals.keys()])
    if (before.locals.get(entity) !== after.locals.get(entity)) touch(entity, null);
  return touched;
}

/** The numbers of the events that have come, by entity, in the order of the archive's list. */
function* eventsByEntity({ coming, added }: EntityChange): Sliced<Map<number, number[]>> {
  const numbers = new Map<number, number[]>();
  for (const [i, { entities }] of coming.entries()) {
    const number = added[i] ?? 0;
    for (const entity of entities) {
      const known = numbers.get(entity);
      if (known === undefined) numbers.set(entity, [number]);
      else known.push(number);
    }
    if (i % 256 === 0) yield;
  }
  return numbers;
}

/** What an entity is made of: as it was, names that may refer to it, and events that have come. */
interface Parts {
  readonly old: KnownEntity | undefined;
  readonly names: readonly number[];
  readonly coming: readonly number[];
}

/** The entity as it is after the change; null where no name refers to it any more. */
function remade(
  number: number,
  { old, names: candidates, coming }: Parts,
  { after, events: { positions } }: EntityChange,
  registry: NameRegistry,
): KnownEntity | null {
  const local = after.locals.get(number);
  const all = new Set([...Array.from(old?.names ?? []), ...candidates, ...(local?.keys() ?? [])]);
  const names = [...all]
    .filter((name) => after.byName[name] === number || local?.has(name) === true)
    .sort((a, b) => a - b);
  if (names.length === 0) return null;
  const staying = Array.from(old?.events ?? []).filter((event) => (positions[event] ?? -1) >= 0);
  const events = inOrder(staying, coming, positions);
  return {
    entity: entityOf(number, names, after.counts.names, events.length, registry),
    number,
    names: Int32Array.from(names),
    events,
  };
}

/** Two lists of events, both in the order of the archive's list, as one. */
function inOrder(a: readonly number[], b: readonly number[], positions: Int32Array): Int32Array {
  const all = new Int32Array(a.length + b.length);
  const at = (list: readonly number[], i: number): number =>
    i < list.length ? (positions[list[i] ?? 0] ?? 0) : Number.POSITIVE_INFINITY;
  let [i, j] = [0, 0];
  while (i + j < all.length) {
    if (at(a, i) < at(b, j)) all[i + j] = a[i++] ?? 0;
    else all[i + j] = b[j++] ?? 0;
  }
  return all;
}
