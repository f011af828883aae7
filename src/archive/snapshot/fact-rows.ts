import { indexEntities, type KnownEntity } from '../entities/entity-list.ts';
import type { NameRegistry } from '../entities/name-registry.ts';
import type { Entity } from '../entity.ts';
import { EntryEvent, type TellingAt } from '../entry.ts';
import type { Facts } from '../facts.ts';
import { atOnce } from '../slices.ts';
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
  { events, entities: { list } }: Facts,
  numberOf: (key: string) => number,
): Section[] {
  const tellings = (event: EntryEvent): number[] =>
    [event, ...event.others].flatMap(({ entry, index }) => [numberOf(entry.key), index]);
  return [
    { name: 'events', pieces: () => toLists(mapped(events, tellings)) },
    { name: 'entities', pieces: () => toLines(list, toEntityRow) },
    { name: 'entity names', pieces: () => toLists(mapped(list, ({ names }) => names)) },
    { name: 'entity events', pieces: () => toLists(mapped(list, (known) => known.events)) },
  ];
}

function* mapped<In, Out>(items: Iterable<In>, make: (item: In) => Out): Generator<Out> {
  for (const item of items) yield make(item);
}

export function readFacts(
  sections: SectionReader,
  entries: readonly StoredEntry[],
  registry: NameRegistry,
): Facts {
  const events = Array.from(fromLists(sections.read('events')), (tellings) => toEvent(tellings, entries));
  const names = fromLists(sections.read('entity names'));
  const places = fromLists(sections.read('entity events'));
  const none = new Int32Array();
  const list = Array.from(fromLines<EntityRow>(sections.read('entities')), (row): KnownEntity => {
    const [key, id, name, kind, aliases] = row;
    const positions: Int32Array = places.next().value ?? none;
    const entity: Entity = { id, name, kind, aliases, count: positions.length };
    return { entity, key, names: names.next().value ?? none, events: positions };
  });
  return { events, entities: atOnce(indexEntities(list, registry)) };
}

function toEntityRow({ key, entity: { id, name, kind, aliases } }: KnownEntity): EntityRow {
  return [key, id, name, kind, aliases];
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
