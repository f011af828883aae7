import { type KnownEntities, listEntities } from './entities/entity-list.ts';
import type { NameRegistry } from './entities/name-registry.ts';
import { type Resolution, resolveEntities } from './entities/resolve.ts';
import { type ArchiveEntry, EntryEvent, eventAt, type TellingAt } from './entry.ts';
import { type MergeableTelling, mergeTellings } from './merge-tellings.ts';
import type { ToldEvent } from './same-event.ts';
import { mapInSlices, type Sliced, sortedInSlices } from './slices.ts';

/** The archive's events and entities. */
export interface Facts {
  /** Newest first; undated last; then in order of file and text. */
  readonly events: readonly EntryEvent[];
  readonly entities: KnownEntities;
}

/**
 * What a set of articles reports, taken together: one event for its tellings, one entity for its spellings. `entries` are
 * in order of file.
 */
export function* gatherFacts(entries: readonly ArchiveEntry[], registry: NameRegistry): Sliced<Facts> {
  const resolution = yield* resolveEntities(
    entries.map(({ digest }) => digest),
    registry,
  );
  const told = yield* sortedInSlices(yield* tellingsOf(entries, resolution), byPreference);
  const groups = yield* mergeTellings(told, (telling) => toldEvent(telling, resolution));
  const merged = yield* mapInSlices(groups, (group) =>
    mergedEvent(group.flatMap((index) => told[index] ?? [])),
  );
  const ordered = yield* sortedInSlices(merged, byDate);
  const entities = yield* listEntities(
    resolution,
    ordered.map(({ entities: present }) => present),
    registry,
  );
  return { events: yield* mapInSlices(ordered, ({ event }) => event), entities };
}

interface Told extends MergeableTelling {
  readonly at: TellingAt;
  /** Its number in order of file and text. */
  readonly number: number;
  readonly published: string;
}

function* tellingsOf(entries: readonly ArchiveEntry[], resolution: Resolution): Sliced<Told[]> {
  const told: Told[] = [];
  for (const [article, entry] of entries.entries()) {
    const published = entry.article.published?.value ?? '~';
    for (const [index, { type, date }] of entry.events.entries()) {
      const number = told.length;
      const entities = resolution.attendance.entitiesOf(number);
      told.push({ article, type, date: date.value, entities, at: { entry, index }, number, published });
    }
    if (article % 64 === 0) yield;
  }
  return told;
}

function toldEvent({ at, number }: Told, { attendance, entities }: Resolution): ToldEvent {
  const attendants = attendance
    .of(number)
    .map((use) => ({ ...use, kind: entities[use.entity]?.kind ?? 'organisation' }));
  return { event: eventAt(at), attendants };
}

/** The ones to show first: an exact date before a vague one, then the earliest published, then by file and text. */
function byPreference(a: Told, b: Told): number {
  return (
    (b.date?.length ?? 0) - (a.date?.length ?? 0) || compare(a.published, b.published) || a.number - b.number
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Merged {
  readonly event: EntryEvent;
  readonly date: string;
  readonly number: number;
  /** The entities of all its tellings. */
  readonly entities: readonly number[];
}

function mergedEvent([main, ...others]: readonly Told[]): Merged {
  if (main === undefined) throw new Error('a group of tellings is empty');
  const entities =
    others.length === 0 ? main.entities : [...new Set([main, ...others].flatMap((each) => each.entities))];
  const event = new EntryEvent(
    main.at,
    others.map(({ at }) => at),
  );
  return { event, date: main.date ?? '', number: main.number, entities };
}

function byDate(a: Merged, b: Merged): number {
  return compare(b.date, a.date) || a.number - b.number;
}
