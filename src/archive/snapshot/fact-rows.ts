import { indexEntities, type KnownEntity } from '../entities/entity-list.ts';
import type { NameRegistry } from '../entities/name-registry.ts';
import { resolutionOf } from '../entities/resolve.ts';
import type { Entity } from '../entity.ts';
import { EntryEvent, type TellingAt } from '../entry.ts';
import { numberedEvents } from '../event-list.ts';
import type { Facts } from '../facts.ts';
import { type Sliced, shareWork } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { fromLines, fromLists, toLines, toLists } from './rows.ts';
import type { Section, SectionReader } from './sections.ts';

type EntityRow = readonly [
  key: string,
  id: string,
  name: string,
  kind: Entity['kind'],
  aliases: readonly string[],
];

/** The sections that hold facts. `numberOf` gives each entry's number. */
export function factSections(
  { events: { inOrder, positions }, entities: { list, registry } }: Facts,
  numberOf: (key: string) => number,
): Section[] {
  const tellings = (event: EntryEvent): number[] =>
    [event, ...event.others].flatMap(({ entry, index }) => [numberOf(entry.key), index]);
  return [
    { name: 'events', pieces: () => toLists(mapped(inOrder, tellings)) },
    { name: 'entities', pieces: () => toLines(list, (known) => toEntityRow(known, registry)) },
    { name: 'entity names', pieces: () => toLists(mapped(list, ({ names }) => names)) },
    {
      name: 'entity events',
      pieces: () =>
        toLists(mapped(list, (known) => Int32Array.from(known.events, (event) => positions[event] ?? 0))),
    },
  ];
}

function* mapped<In, Out>(items: Iterable<In>, make: (item: In) => Out): Generator<Out> {
  for (const item of items) yield make(item);
}

export function* readFacts(
  sections: SectionReader,
  entries: readonly StoredEntry[],
  registry: NameRegistry,
): Sliced<Facts> {
  const events: EntryEvent[] = [];
  for (const tellings of fromLists(yield* sections.readInSteps('events'))) {
    events.push(toEvent(tellings, entries));
    if (events.length % 1024 === 0) yield;
  }
  const names = fromLists(yield* sections.readInSteps('entity names'));
  const places = fromLists(yield* sections.readInSteps('entity events'));
  const list: KnownEntity[] = [];
  for (const row of fromLines<EntityRow>(yield* sections.readInSteps('entities'))) {
    const [key] = row;
    const number = registry.keys.numberOf(key);
    list.push(toKnown(row, number, names.next().value ?? none, places.next().value ?? none));
    if (list.length % 512 === 0) yield;
  }
  return {
    events: numberedEvents(events),
    entities: yield* indexEntities(list, registry),
    resolution: shareWork(resolutionOf(entries, registry)),
  };
}

const none = new Int32Array();

function toKnown(
  [, id, name, kind, aliases]: EntityRow,
  number: number,
  names: Int32Array,
  events: Int32Array,
): KnownEntity {
  return { entity: { id, name, kind, aliases, count: events.length }, number, names, events };
}

function toEntityRow(
  { number, entity: { id, name, kind, aliases } }: KnownEntity,
  { keys }: NameRegistry,
): EntityRow {
  return [keys.key(number), id, name, kind, aliases];
}

function toEvent(tellings: Int32Array, entries: readonly StoredEntry[]): EntryEvent {
  const at: TellingAt[] = [];
  for (let i = 0; i < tellings.length; i += 2) {
    const entry = entries[tellings[i] ?? -1];
    if (entry === undefined) throw new Error('an event names an entry that is not there');
    at.push({ entry, index: tellings[i + 1] ?? 0 });
  }
  const [main, ...others] = at;
  if (main === undefined) throw new Error('an event has no telling');
  return new EntryEvent(main, others);
}
