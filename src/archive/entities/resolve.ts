import type { EntityKind } from '../entity.ts';
import type { Sliced } from '../slices.ts';
import type { Acronym } from './acronyms.ts';
import { type Attendance, makeAttendance } from './attendance.ts';
import { isSovereign } from './country-names.ts';
import { type ArticleDigest, type DigestVisitor, definitionsIn, namesIn, visitEvents } from './digest.ts';
import type { NameRegistry, RegisteredName } from './name-registry.ts';
import type { RunMatch } from './phrase-matches.ts';
import { definitionsOf, type Meanings, meaningsOf } from './short-forms.ts';

/** An entity as it comes from its names. */
export interface ResolvedEntity {
  readonly key: string;
  readonly kind: EntityKind;
  /** The names that refer to it, by their numbers in the registry. */
  readonly names: readonly number[];
}

/** What the names of an archive refer to. */
export interface Resolution {
  readonly entities: readonly ResolvedEntity[];
  /** Who takes part in each event, the events counted through all articles in their order. */
  readonly attendance: Attendance;
  /** How often each name is used, by its number in the registry. */
  readonly uses: Int32Array;
}

/** Marks a name that means one thing in one article and another in another. */
const ambiguous = -2;
const unresolved = -1;

/** One entity for all spellings of a name, in these articles. */
export function* resolveEntities(
  digests: readonly ArticleDigest[],
  registry: NameRegistry,
): Sliced<Resolution> {
  yield* registry.matches.update();
  const context = yield* readContext(digests, registry);
  const resolver: Resolver = {
    ...context,
    registry,
    entities: [],
    byKey: new Map(),
    byName: new Int32Array(registry.names.length).fill(unresolved),
    byPhrase: new Map(),
  };
  yield* resolveNames(resolver, digests);
  const attendance = makeAttendance();
  const attending = makeAttending(resolver, attendance);
  for (const [i, digest] of digests.entries()) {
    attending.local = localMeanings(resolver, digest);
    visitEvents(digest, attending);
    if (i % 32 === 0) yield;
  }
  return { entities: resolver.entities, attendance, uses: context.uses };
}

interface Context {
  readonly uses: Int32Array;
  readonly meanings: Meanings;
  /** Keys of the places that are named as such. */
  readonly places: ReadonlySet<string>;
}

interface Resolver extends Context {
  readonly registry: NameRegistry;
  readonly entities: { key: string; kind: EntityKind; names: number[] }[];
  readonly byKey: Map<string, number>;
  /** The entity of each name. */
  readonly byName: Int32Array;
  /** The entities that each phrase names. */
  readonly byPhrase: Map<number, readonly number[]>;
}

function* readContext(digests: readonly ArticleDigest[], registry: NameRegistry): Sliced<Context> {
  const uses = new Int32Array(registry.names.length);
  const defined = new Set<number>();
  for (const [i, digest] of digests.entries()) {
    for (const name of namesIn(digest)) uses[name] = (uses[name] ?? 0) + 1;
    for (const definition of definitionsIn(digest)) defined.add(definition);
    if (i % 256 === 0) yield;
  }
  const definitions: Acronym[] = [...defined].flatMap((number) => registry.definitions.values[number] ?? []);
  const places = new Set<string>();
  for (const [number, { key, use }] of registry.names.entries()) {
    if (number % 1024 === 0) yield;
    if ((uses[number] ?? 0) === 0) continue;
    if (use.kind === 'place') places.add(key.slice('place '.length));
    if (use.acronym !== null) definitions.push({ short: use.acronym, long: use.name });
  }
  return { uses, meanings: meaningsOf(definitions), places };
}

/** Gives every name its entity, entities numbered as the articles name them. */
function* resolveNames(resolver: Resolver, digests: readonly ArticleDigest[]): Sliced<void> {
  for (const [i, digest] of digests.entries()) {
    let local: Meanings | null = null;
    for (const number of namesIn(digest)) {
      if (resolver.byName[number] === unresolved) resolver.byName[number] = entityOfName(resolver, number);
      if (resolver.byName[number] !== ambiguous) continue;
      local ??= meaningsOf(definitionsOf(digest, resolver.registry));
      enter(resolver, bodyEntity(resolver, number, local), number);
    }
    if (i % 64 === 0) yield;
  }
}

function entityOfName(resolver: Resolver, number: number): number {
  const name = resolver.registry.names[number];
  if (name === undefined || name.key === '') return unresolved;
  if (name.use.kind === 'body') {
    if (resolver.meanings.get(formOf(name)) === null) return ambiguous;
    return enter(resolver, bodyEntity(resolver, number, resolver.meanings), number);
  }
  return enter(resolver, name.key, number);
}

function formOf(name: RegisteredName): string {
  return name.spellings[0] ?? '';
}

/** The key of a body's entity: its long form's; a bare name that is a place elsewhere in the archive is that place. */
function bodyEntity({ registry, places }: Resolver, number: number, meanings: Meanings): string {
  const name = registry.names[number];
  if (name === undefined) return '';
  const long = meanings.get(formOf(name));
  const key = long ?? name.key.slice('body '.length);
  return places.has(key) ? `place ${key}` : `body ${key}`;
}

/** The number of the entity with this key, which the name refers to. */
function enter(resolver: Resolver, key: string, name: number): number {
  let entity = resolver.byKey.get(key);
  if (entity === undefined) {
    entity = resolver.entities.push({ key, kind: kindOf(key), names: [] }) - 1;
    resolver.byKey.set(key, entity);
  }
  const names = resolver.entities[entity]?.names;
  if (names?.at(-1) !== name && !names?.includes(name)) names?.push(name);
  return entity;
}

function kindOf(key: string): EntityKind {
  const [kind, code = ''] = key.split(' ');
  if (kind === 'country') return isSovereign(code) ? 'country' : 'place';
  if (kind === 'person' || kind === 'place') return kind;
  return 'organisation';
}

/** The meanings that only this article gives, where the archive as a whole gives several. */
function localMeanings(resolver: Resolver, digest: ArticleDigest): Meanings | null {
  const has = namesIn(digest).some((number) => resolver.byName[number] === ambiguous);
  return has ? meaningsOf(definitionsOf(digest, resolver.registry)) : null;
}

/** Enters who takes part in the events of one article after the other. */
interface Attending extends DigestVisitor {
  /** What names mean in this article only. */
  local: Meanings | null;
}

function makeAttending(resolver: Resolver, attendance: Attendance): Attending {
  const attending: Attending = {
    local: null,
    event: () => attendance.begin(),
    own: (name, side, participant) => attendance.add(entityOf(name), side, participant, true),
    country: (name, side, participant) => attendance.add(entityOf(name), side, participant, false),
    phrase: (phrase, side, participant) => {
      for (const entity of entitiesIn(resolver, phrase)) attendance.add(entity, side, participant, false);
    },
  };
  const entityOf = (name: number): number => {
    const entity = resolver.byName[name] ?? unresolved;
    if (entity !== ambiguous || attending.local === null) return entity;
    return resolver.byKey.get(bodyEntity(resolver, name, attending.local)) ?? unresolved;
  };
  return attending;
}

/** The places, and for some phrases the bodies, that a phrase names. */
function entitiesIn(resolver: Resolver, phrase: number): readonly number[] {
  const known = resolver.byPhrase.get(phrase);
  if (known !== undefined) return known;
  const { matches } = resolver.registry;
  const { naming } = resolver.registry.phrase(phrase);
  const kinds = naming === 'bodies' ? (['place', 'organisation'] as const) : (['place'] as const);
  const found = kinds.flatMap((kind) => longest(resolver, matches.of(phrase), kind));
  resolver.byPhrase.set(phrase, found);
  return found;
}

/** The entities of one kind whose names stand in a phrase; where names overlap, the leftmost and longest. */
function longest(resolver: Resolver, matches: readonly RunMatch[], kind: EntityKind): number[] {
  const found: number[] = [];
  let end = 0;
  for (const { at, length, run } of matches) {
    if (at < end) continue;
    const entity = entityOfRun(resolver, run, kind);
    if (entity === unresolved) continue;
    found.push(entity);
    end = at + length;
  }
  return found;
}

function entityOfRun({ registry, byName, entities, uses }: Resolver, run: number, kind: EntityKind): number {
  const keys = new Map<string, number>();
  for (const name of registry.matches.namesOf(run)) {
    const entity = byName[name] ?? unresolved;
    const resolved = entities[entity];
    if (resolved?.kind === kind && (uses[name] ?? 0) > 0) keys.set(resolved.key, entity);
  }
  // Of several the first by key, so that it does not hang on the history of the registry.
  const [first] = [...keys.keys()].sort();
  return first === undefined ? unresolved : (keys.get(first) ?? unresolved);
}
