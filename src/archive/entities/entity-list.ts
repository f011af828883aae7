import type { Entity, EntityKind } from '../entity.ts';
import { foldedWords } from '../fold.ts';
import { type Sliced, sortedInSlices } from '../slices.ts';
import { countryOf } from './country-names.ts';
import type { NameRegistry } from './name-registry.ts';
import { isShortForm } from './organisation-name.ts';
import { betterName } from './person-name.ts';
import type { Resolution, ResolvedEntity } from './resolve.ts';

/** An entity with what it is found by. */
export interface KnownEntity {
  readonly entity: Entity;
  readonly key: string;
  /** The names that refer to it, by their numbers in the registry. */
  readonly names: ArrayLike<number>;
  /** Positions of its events in the archive's list, ascending. */
  readonly events: ArrayLike<number>;
}

/** The entities of an archive. */
export interface KnownEntities {
  /** Most frequent first. */
  readonly list: readonly KnownEntity[];
  readonly registry: NameRegistry;
  /** The positions in the list of the entities that a name refers to, by the name's number in the registry. */
  readonly byName: ReadonlyMap<number, readonly number[]>;
  /** The position in the list of each entity, by its key. */
  readonly byKey: ReadonlyMap<string, number>;
}

/** How many spellings an entity shows beside its name. */
const aliasLimit = 12;

/** The entities that readers see. `present` are the entities of each event, in the order of the archive's events. */
export function* listEntities(
  { entities, uses }: Resolution,
  present: readonly (readonly number[])[],
  registry: NameRegistry,
): Sliced<KnownEntities> {
  const events: number[][] = entities.map(() => []);
  for (const [position, those] of present.entries())
    for (const entity of those) events[entity]?.push(position);
  yield;
  const known: KnownEntity[] = [];
  for (const [i, resolved] of entities.entries()) {
    const entity = toEntity(
      resolved,
      registry.idOf(resolved.key),
      spellingsOf(resolved, uses, registry),
      events[i]?.length ?? 0,
    );
    known.push({ entity, key: resolved.key, names: resolved.names, events: events[i] ?? [] });
    if (i % 64 === 0) yield;
  }
  const list = yield* sortedInSlices(known, (a, b) => byFrequency(a.entity, b.entity));
  return yield* indexEntities(list, registry);
}

/** The entities of a list, most frequent first, to be found by name. */
export function* indexEntities(list: readonly KnownEntity[], registry: NameRegistry): Sliced<KnownEntities> {
  const byName = new Map<number, number[]>();
  const byKey = new Map<string, number>();
  for (const [position, { key, names }] of list.entries()) {
    byKey.set(key, position);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? 0;
      const listed = byName.get(name);
      if (listed === undefined) byName.set(name, [position]);
      else listed.push(position);
    }
    if (position % 256 === 0) yield;
  }
  return { list, registry, byName, byKey };
}

function byFrequency(a: Entity, b: Entity): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

interface Spelling {
  readonly name: string;
  readonly uses: number;
}

/** The spellings of an entity with how often each is used; a country's usual name, which may not be used at all, is one. */
function spellingsOf({ key, names }: ResolvedEntity, uses: Int32Array, registry: NameRegistry): Spelling[] {
  const counts = new Map<string, number>();
  const [kind, code = ''] = key.split(' ');
  if (kind === 'country') counts.set(countryOf(code)?.name ?? code, 0);
  for (const number of names) {
    const use = registry.names[number]?.use;
    if (use === undefined) continue;
    for (const spelling of use.acronym === null ? [use.name] : [use.name, use.acronym]) {
      counts.set(spelling, (counts.get(spelling) ?? 0) + (uses[number] ?? 0));
    }
  }
  return [...counts].map(([name, count]) => ({ name, uses: count }));
}

/** The fullest spelling as its name, the others as aliases, most frequent first. */
function toEntity(
  { key, kind }: ResolvedEntity,
  id: string,
  spellings: readonly Spelling[],
  count: number,
): Entity {
  const name = fullest(key, kind, spellings);
  const others = spellings.filter((spelling) => spelling.name !== name && spelling.uses > 0);
  const aliases = others.sort((a, b) => b.uses - a.uses || byName(a, b)).map((spelling) => spelling.name);
  return { id, name, kind, aliases: aliases.slice(0, aliasLimit), count };
}

function fullest(key: string, kind: EntityKind, spellings: readonly Spelling[]): string {
  const [first] = spellings;
  // A country goes by its usual name, which is its first.
  if (first === undefined || spellings.length === 1 || key.startsWith('country ')) return first?.name ?? key;
  return spellings.toSorted(kind === 'person' ? betterName : byFullness)[0]?.name ?? key;
}

function byName(a: Spelling, b: Spelling): number {
  return a.name < b.name ? -1 : 1;
}

function byFullness(a: Spelling, b: Spelling): number {
  const weight = ({ name }: Spelling): number => (isShortForm(name) ? 0 : foldedWords(name).length);
  return weight(b) - weight(a) || b.uses - a.uses || byName(a, b);
}
