import { type Attending, makeAttending } from './entities/attend.ts';
import type { NameRegistry } from './entities/name-registry.ts';
import type { Resolution } from './entities/resolution.ts';
import { type ArchiveEntry, EntryEvent, eventAt, type TellingAt } from './entry.ts';
import { byPlace } from './event-list.ts';
import { type MergeableTelling, mergeTellings } from './merge-tellings.ts';
import type { ToldEvent } from './same-event.ts';
import { mapInSlices, type Sliced, sortedInSlices } from './slices.ts';

/** An event with the entities that take part in any of its tellings. */
export interface AttendedEvent {
  readonly event: EntryEvent;
  readonly entities: readonly number[];
}

interface Told extends MergeableTelling {
  readonly at: TellingAt;
  /** Its number in order of file and text. */
  readonly number: number;
  /** And its number among those attended. */
  readonly attended: number;
  readonly published: string;
}

/**
 * The events that tellings of one year come to, in the archive's order; or tellings without a date, each of which is an
 * event. Tellings of different years are never of one event. They come in order of file and text.
 */
export function* eventsOfYear(
  tellings: readonly TellingAt[],
  resolution: Resolution,
  registry: NameRegistry,
): Sliced<AttendedEvent[]> {
  const attending = makeAttending(resolution, registry);
  const told = yield* sortedInSlices(yield* toldBy(tellings, attending), byPreference);
  const groups = yield* mergeTellings(told, (telling) => toldEvent(telling, attending, registry));
  const events = yield* mapInSlices(groups, (group) => eventOf(group.flatMap((index) => told[index] ?? [])));
  return yield* sortedInSlices(events, (a, b) => byPlace(a.event, b.event));
}

function* toldBy(tellings: readonly TellingAt[], { attendance, enter }: Attending): Sliced<Told[]> {
  const told: Told[] = [];
  let article = -1;
  let first = 0;
  let entry: ArchiveEntry | null = null;
  for (const [number, at] of tellings.entries()) {
    if (at.entry !== entry) {
      entry = at.entry;
      article++;
      first = attendance.events;
      enter(entry);
    }
    const { type, date } = eventAt(at);
    const attended = first + at.index;
    const entities = attendance.entitiesOf(attended);
    const published = entry.article.published?.value ?? '~';
    told.push({ article, type, date: date.value, entities, at, number, attended, published });
    if (number % 64 === 0) yield;
  }
  return told;
}

function toldEvent({ at, attended }: Told, { attendance }: Attending, { keys }: NameRegistry): ToldEvent {
  const attendants = attendance.of(attended).map((use) => ({ ...use, kind: keys.kind(use.entity) }));
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

function eventOf([main, ...others]: readonly Told[]): AttendedEvent {
  if (main === undefined) throw new Error('a group of tellings is empty');
  const entities =
    others.length === 0 ? main.entities : [...new Set([main, ...others].flatMap((each) => each.entities))];
  const event = new EntryEvent(
    main.at,
    others.map(({ at: { entry, index } }) => ({ entry, index })),
  );
  return { event, entities };
}

/** The entities that take part in an event, all its tellings together. */
export function entitiesOf(event: EntryEvent, resolution: Resolution, registry: NameRegistry): number[] {
  const { attendance, enter } = makeAttending(resolution, registry);
  const found = new Set<number>();
  for (const { entry, index } of [event, ...event.others]) {
    const first = attendance.events;
    enter(entry);
    for (const entity of attendance.entitiesOf(first + index)) found.add(entity);
  }
  return [...found];
}
