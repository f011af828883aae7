import type { Side } from '../../extract/event.ts';
import type { EntityKind } from '../entity.ts';
import { fold } from '../fold.ts';
import { type Clusters, makeClusters } from './clusters.ts';
import { countryOf, isSovereign } from './country-names.ts';
import { makeNameTrie, type NameTrie } from './name-trie.ts';
import type { ArticleNames, NamePhrase, NameUse, TellingNames } from './name-use.ts';
import { personKeys } from './person-name.ts';
import { placeKey, placeRuns } from './place-name.ts';
import { meanings, type ShortForms, shortFormsIn } from './short-forms.ts';

/** An entity with its spellings and how often each is used. */
export interface ResolvedEntity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly spellings: ReadonlyMap<string, number>;
}

/** An entity in one telling of an event. */
export interface EntityUse {
  /** Index in `Resolution.entities`. */
  readonly entity: number;
  readonly side: Side | null;
  /** Whether the participant is this person or belongs to this body; false where its words only name it. */
  readonly own: boolean;
}

export interface Resolution {
  readonly entities: readonly ResolvedEntity[];
  /** By article and by event, in the order given. */
  readonly uses: readonly (readonly (readonly EntityUse[])[])[];
}

/** What the names of an archive's articles refer to: one entity for all spellings of a name. */
export function resolveEntities(articles: readonly ArticleNames[]): Resolution {
  const archive = meanings(articles.flatMap((article) => definitionsOf(article)));
  const clusters = makeClusters();
  const places = new Set<string>();
  for (const use of usesOf(articles)) {
    if (use.kind === 'place' && use.place !== null) places.add(placeKey(use.place));
    if (use.kind === 'person') joinAll(clusters, personKeys(use.name));
  }
  const table = makeTable();
  const resolver: Resolver = {
    clusters,
    places,
    table,
    placeNames: makeNameTrie(),
    bodyNames: makeNameTrie(),
    linked: new Map(),
  };
  const forms = articles.map((article) => shortFormsIn(meanings(definitionsOf(article)), archive));
  const own = articles.map((article, i) =>
    article.tellings.map((names) => ownUses(resolver, names, forms[i])),
  );
  for (const use of usesOf(articles)) if (use.kind === 'place' && use.place !== null) addPlace(resolver, use);
  const uses = articles.map((article, i) =>
    article.tellings.map((names, j) => distinct([...(own[i]?.[j] ?? []), ...namedUses(resolver, names)])),
  );
  return { entities: table.entities, uses };
}

interface Resolver {
  readonly clusters: Clusters;
  readonly places: ReadonlySet<string>;
  readonly table: Table;
  /** Known names, to be found inside phrases. */
  readonly placeNames: NameTrie;
  readonly bodyNames: NameTrie;
  readonly linked: Map<string, readonly string[]>;
}

function usesOf(articles: readonly ArticleNames[]): NameUse[] {
  return articles.flatMap((article) => article.tellings.flatMap((telling) => telling.uses));
}

/** Short forms that an article explains, by their initials or in the brackets behind a participant's body. */
function definitionsOf({ acronyms, tellings }: ArticleNames): { short: string; long: string }[] {
  const behind = tellings.flatMap((telling) => telling.uses).filter((use) => use.acronym !== null);
  return [...acronyms, ...behind.map((use) => ({ short: use.acronym ?? '', long: use.name }))];
}

function joinAll(clusters: Clusters, keys: readonly string[]): void {
  for (const key of keys) clusters.join(`person ${keys[0]}`, `person ${key}`);
}

function ownUses(resolver: Resolver, names: TellingNames, forms: ShortForms | undefined): EntityUse[] {
  return names.uses.flatMap((use) => {
    const found = keyOf(resolver, use, forms);
    if (found === null) return [];
    const entity = resolver.table.add(found.key, found.kind, use.name);
    if (use.acronym !== null) resolver.table.add(found.key, found.kind, use.acronym);
    if (found.kind === 'organisation') resolver.bodyNames.add(use.name, found.key);
    return [{ entity, side: use.side, own: true }];
  });
}

function keyOf(
  { clusters, places }: Resolver,
  use: NameUse,
  forms: ShortForms | undefined,
): { key: string; kind: EntityKind } | null {
  if (use.kind === 'person') {
    const first = personKeys(use.name)[0];
    return first === undefined ? null : { key: clusters.find(`person ${first}`), kind: 'person' };
  }
  if (use.place !== null) return { key: `place ${placeKey(use.place)}`, kind: 'place' };
  const key = forms?.keyOf(use.name) ?? fold(use.name);
  if (key === '') return null;
  return places.has(key)
    ? { key: `place ${key}`, kind: 'place' }
    : { key: `body ${key}`, kind: 'organisation' };
}

function addPlace({ placeNames }: Resolver, use: NameUse): void {
  if (use.place === null) return;
  const key = `place ${placeKey(use.place)}`;
  placeNames.add(use.name, key);
  for (const run of placeRuns(use.place)) placeNames.add(run, key);
}

/** Entities that a telling's phrases and countries name. */
function namedUses(resolver: Resolver, names: TellingNames): EntityUse[] {
  const phrases = names.phrases.flatMap((phrase) =>
    linkedKeys(resolver, phrase).map((key) => ({
      entity: resolver.table.indexOf(key),
      side: phrase.side,
      own: false,
    })),
  );
  const countries = names.countries.map(({ code, name, side }) => ({
    entity: resolver.table.add(
      `country ${code}`,
      isSovereign(code) ? 'country' : 'place',
      name,
      countryOf(code)?.name,
    ),
    side,
    own: false,
  }));
  return [...phrases, ...countries].filter((use) => use.entity >= 0);
}

function linkedKeys(
  { placeNames, bodyNames, linked }: Resolver,
  { text, naming }: NamePhrase,
): readonly string[] {
  const key = `${naming} ${text}`;
  const known = linked.get(key);
  if (known !== undefined) return known;
  const found = placeNames.within(text).concat(naming === 'bodies' ? bodyNames.within(text) : []);
  linked.set(key, found);
  return found;
}

/** One use an entity and side; being one's own goes before being named. */
function distinct(uses: readonly EntityUse[]): EntityUse[] {
  const seen = new Set<string>();
  return uses.filter(({ entity, side }) => {
    const key = `${entity} ${side}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Table {
  readonly entities: ResolvedEntity[];
  /** Counts a spelling of an entity, made known with its first; gives its index. */
  add(key: string, kind: EntityKind, spelling: string, usual?: string): number;
  /** -1 for an unknown key. */
  indexOf(key: string): number;
}

function makeTable(): Table {
  const entities: { key: string; kind: EntityKind; spellings: Map<string, number> }[] = [];
  const byKey = new Map<string, number>();
  return {
    entities,
    indexOf: (key) => byKey.get(key) ?? -1,
    add: (key, kind, spelling, usual) => {
      let index = byKey.get(key);
      if (index === undefined) {
        index = entities.push({ key, kind, spellings: new Map() }) - 1;
        byKey.set(key, index);
        if (usual !== undefined) entities[index]?.spellings.set(usual, 0);
      }
      const spellings = entities[index]?.spellings;
      spellings?.set(spelling, (spellings.get(spelling) ?? 0) + 1);
      return index;
    },
  };
}
