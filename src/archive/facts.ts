import { changedYear, type ReadChange, tellingsOf, type YearChange } from './changed-year.ts';
import { changedEntities } from './entities/changed-entities.ts';
import { type KnownEntities, noEntities } from './entities/entity-list.ts';
import type { NameRegistry } from './entities/name-registry.ts';
import { type ChangedEntries, noResolution, type Resolution } from './entities/resolution.ts';
import { changedResolution } from './entities/resolve.ts';
import type { ArchiveEntry } from './entry.ts';
import { byPlace, changedEvents, type EventList, numberedEvents } from './event-list.ts';
import { type SharedWork, type Sliced, shareWork, sortedInSlices } from './slices.ts';
import { entitiesOf } from './year-events.ts';

/** The archive's events and entities. */
export interface Facts {
  readonly events: EventList;
  readonly entities: KnownEntities;
  /** What the names refer to, which only a change asks for. */
  readonly resolution: SharedWork<Resolution>;
}

/**
 * What a set of articles reports, taken together: one event for its tellings, one entity for its spellings. `entries` are
 * in order of file.
 */
export function* gatherFacts(entries: readonly ArchiveEntry[], registry: NameRegistry): Sliced<Facts> {
  const none: Facts = {
    events: numberedEvents([]),
    entities: yield* noEntities(registry),
    resolution: shareWork(already(noResolution)),
  };
  return yield* changedFacts(none, { gone: [], come: entries, entries }, registry);
}

/**
 * The facts after a change, the same as if all articles were taken together anew. A telling is compared only with those of
 * its year, so only the years of articles that have changed, or whose names now refer to others, are gone through.
 */
export function* changedFacts(before: Facts, change: ChangedEntries, registry: NameRegistry): Sliced<Facts> {
  const old = yield* before.resolution.steps();
  const { resolution, affected } = yield* changedResolution(old, change, registry);
  const concerned = [...change.gone, ...change.come, ...affected];
  const read: ReadChange = {
    gone: new Set(change.gone),
    come: yield* tellingsOf(change.come),
    affected: new Set(affected),
    resolution,
  };
  const years: YearChange[] = [];
  for (const year of (yield* tellingsOf(concerned)).keys())
    years.push(yield* changedYear(year, before.events, read, registry));
  const removed = new Set(years.flatMap((each) => each.removed));
  const coming = yield* sortedInSlices(
    years.flatMap(({ added }) => added),
    (a, b) => byPlace(a.event, b.event),
  );
  const { list: events, added } = yield* changedEvents(
    before.events,
    removed,
    coming.map(({ event }) => event),
  );
  const left: number[] = [];
  for (const position of removed) {
    const event = before.events.inOrder[position];
    if (event !== undefined) left.push(...entitiesOf(event, old, registry));
    yield;
  }
  const entities = yield* changedEntities(
    before.entities,
    { concerned, before: old, after: resolution, left, events, coming, added },
    registry,
  );
  return { events, entities, resolution: shareWork(already(resolution)) };
}

// biome-ignore lint/correctness/useYield: work that is done takes no step.
function* already<T>(value: T): Sliced<T> {
  return value;
}
