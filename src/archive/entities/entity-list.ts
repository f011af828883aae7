import type { Entity, EntityKind } from '../entity.ts';
import { foldedWords } from '../fold.ts';
import type { Sliced } from '../slices.ts';
import { countryOf } from './country-names.ts';
import type { NameRegistry } from './name-registry.ts';
import { isShortForm } from './organisation-name.ts';
import { betterName } from './person-name.ts';

/** An entity with what it is found by. */
export interface KnownEntity {
  readonly entity: Entity;
  /** Of its key, in the registry. */
  readonly number: number;
  /** The names that refer to it, by their numbers in the registry. */
  readonly names: ArrayLike<number>;
  /** The numbers of its events, in the order of the archive's list. */
  readonly events: ArrayLike<number>;
}

/** The entities of an archive. */
export interface KnownEntities {
  /** Most frequent first. */
  readonly list: readonly KnownEntity[];
  readonly registry: NameRegistry;
  /** The positions in the list of the entities that a name refers to, by the name's number in the registry. */
  named(name: number): readonly number[];
  /** The position in the list of the entity with this number; -1 for one that the archive does not have. */
  position(number: number): number;
}

/** How many spellings an entity shows beside its name. */
const aliasLimit = 12;

export const noEntities = (registry: NameRegistry) => indexEntities([], registry);

/** The entities of a list, most frequent first, to be found by name. */
export function* indexEntities(list: readonly KnownEntity[], registry: NameRegistry): Sliced<KnownEntities> {
  const positions = new Int32Array(registry.keys.size).fill(-1);
  const first = new Int32Array(registry.names.length).fill(-1);
  /** For a name that refers to several. */
  const more = new Map<number, number[]>();
  for (const [position, { number, names }] of list.entries()) {
    positions[number] = position;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? 0;
      const before = first[name] ?? -1;
      if (before < 0) first[name] = position;
      else more.set(name, [...(more.get(name) ?? [before]), position]);
    }
    if (position % 1024 === 0) yield;
  }
  return {
    list,
    registry,
    named: (name) => more.get(name) ?? ((first[name] ?? -1) < 0 ? none : [first[name] ?? -1]),
    position: (number) => positions[number] ?? -1,
  };
}

const none: readonly number[] = [];

/** How often each name is used, by its number. */
type Uses = Int32Array;

/** What readers see of an entity that these names refer to, and that takes part in so many events. */
export function entityOf(
  number: number,
  names: readonly number[],
  uses: Uses,
  count: number,
  registry: NameRegistry,
): Entity {
  const { keys } = registry;
  const [key, kind] = [keys.key(number), keys.kind(number)];
  const spellings = spellingsOf(key, names, uses, registry);
  const name = fullest(key, kind, spellings);
  const others = spellings.filter((spelling) => spelling.name !== name && spelling.uses > 0);
  const aliases = others.sort((a, b) => b.uses - a.uses || byName(a, b)).map((spelling) => spelling.name);
  return { id: registry.idOf(key), name, kind, aliases: aliases.slice(0, aliasLimit), count };
}

/** The order of entities: the most frequent first. */
export function byFrequency({ entity: a }: KnownEntity, { entity: b }: KnownEntity): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

interface Spelling {
  readonly name: string;
  readonly uses: number;
}

/** The spellings of an entity with how often each is used; a country's usual name, which may not be used at all, is one. */
function spellingsOf(key: string, names: readonly number[], uses: Uses, registry: NameRegistry): Spelling[] {
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
