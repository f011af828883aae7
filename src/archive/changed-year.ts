import type { NameRegistry } from './entities/name-registry.ts';
import type { Resolution } from './entities/resolution.ts';
import type { ArchiveEntry, EntryEvent, TellingAt } from './entry.ts';
import { byPlace, byText, type EventList, rangeOf, yearOf } from './event-list.ts';
import { type Sliced, sortedInSlices } from './slices.ts';
import { type AttendedEvent, eventsOfYear } from './year-events.ts';

/** What a change does to the events of one year. */
export interface YearChange {
  /** The positions of events that are no longer as they were. */
  readonly removed: readonly number[];
  readonly added: readonly AttendedEvent[];
}

/** A change of articles, and what their names refer to after it. */
export interface ReadChange {
  readonly gone: ReadonlySet<ArchiveEntry>;
  /** What the articles that have come tell, by year. */
  readonly come: Tellings;
  /** Articles that stay, but whose names now refer to others. */
  readonly affected: ReadonlySet<ArchiveEntry>;
  readonly resolution: Resolution;
}

/** Tellings by year, those without a date under an empty one. */
export type Tellings = ReadonlyMap<string, readonly TellingAt[]>;

/** What these articles tell. */
export function* tellingsOf(entries: readonly ArchiveEntry[]): Sliced<Tellings> {
  const tellings = new Map<string, TellingAt[]>();
  for (const [i, entry] of entries.entries()) {
    for (const index of entry.events.keys()) {
      const year = yearOf({ entry, index });
      const known = tellings.get(year);
      if (known === undefined) tellings.set(year, [{ entry, index }]);
      else known.push({ entry, index });
    }
    if (i % 256 === 0) yield;
  }
  return tellings;
}

/** Takes the tellings of a year together anew, and finds which of its events are no longer the same. */
export function* changedYear(
  year: string,
  { inOrder }: EventList,
  { gone, come, affected, resolution }: ReadChange,
  registry: NameRegistry,
): Sliced<YearChange> {
  const [start, end] = rangeOf(inOrder, year);
  const old = inOrder.slice(start, end);
  const tellings = yield* sortedInSlices(yield* tellingsAfter(old, gone, come.get(year) ?? []), byText);
  const events = yield* eventsOfYear(tellings, resolution, registry);
  const removed: number[] = [];
  const added: AttendedEvent[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < events.length) {
    const [before, after] = [old[i], events[j]];
    const order = orderOf(before, after?.event);
    const stays = before && after && order === 0 && isSame(before, after.event) && !tells(before, affected);
    if (order <= 0 && !stays) removed.push(start + i);
    if (order >= 0 && after && !stays) added.push(after);
    if (order <= 0) i++;
    if (order >= 0) j++;
    if ((i + j) % 512 === 0) yield;
  }
  return { removed, added };
}

/** The tellings of a year after a change, in no certain order. */
function* tellingsAfter(
  old: readonly EntryEvent[],
  gone: ReadonlySet<ArchiveEntry>,
  come: readonly TellingAt[],
): Sliced<TellingAt[]> {
  const tellings: TellingAt[] = [];
  for (const [i, event] of old.entries()) {
    for (const telling of [event, ...event.others]) if (!gone.has(telling.entry)) tellings.push(telling);
    if (i % 512 === 0) yield;
  }
  return [...tellings, ...come];
}

/** One that is missing comes behind the other. */
function orderOf(before: EntryEvent | undefined, after: EntryEvent | undefined): number {
  if (before === undefined) return 1;
  return after === undefined ? -1 : byPlace(before, after);
}

function isSame(a: EntryEvent, b: EntryEvent): boolean {
  const others = a.others.length === b.others.length && a.others.every((at, i) => isAt(at, b.others[i]));
  return others && isAt(a, b);
}

function isAt(a: TellingAt, b: TellingAt | undefined): boolean {
  return a.entry === b?.entry && a.index === b.index;
}

function tells(event: EntryEvent, entries: ReadonlySet<ArchiveEntry>): boolean {
  return entries.size > 0 && [event, ...event.others].some(({ entry }) => entries.has(entry));
}
