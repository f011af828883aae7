import type { Side } from '../../extract/event.ts';
import type { EntityKind } from '../entity.ts';
import { countryOf, isSovereign } from './country-names.ts';
import { type EntityTable, makeEntityTable, type ResolvedEntity } from './entity-table.ts';
import { makeNameTrie, type NameTrie } from './name-trie.ts';
import type { ArticleNames, NamePhrase, NameUse, ParticipantNames } from './name-use.ts';
import { personKey } from './person-name.ts';
import { placeKey, placeRuns } from './place-name.ts';
import { meanings, type ShortForms, shortFormsIn } from './short-forms.ts';

/** An entity in one telling of an event. */
export interface EntityUse {
  /** Index in `Resolution.entities`. */
  readonly entity: number;
  readonly side: Side | null;
  /** Which participant of the event it is, or belongs to; the agreement's parties count on from them. */
  readonly participant: number;
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
  const archive = meanings(articles.flatMap(definitionsOf));
  const resolver: Resolver = {
    places: placeKeys(articles),
    table: makeEntityTable(),
    placeNames: makeNameTrie(),
    bodyNames: makeNameTrie(),
    linked: new Map(),
  };
  const own = articles.map((article) => {
    const forms = shortFormsIn(meanings(definitionsOf(article)), archive);
    return article.events.map((event) => event.flatMap((names, i) => ownUses(resolver, names, forms, i)));
  });
  // Only now are all names known that a phrase may hold.
  const uses = articles.map(({ events }, i) =>
    events.map((event, j) =>
      distinct([...(own[i]?.[j] ?? []), ...event.flatMap((names, k) => namedUses(resolver, names, k))]),
    ),
  );
  return { entities: resolver.table.entities, uses };
}

interface Resolver {
  readonly places: ReadonlySet<string>;
  readonly table: EntityTable;
  /** Known names, to be found inside phrases. */
  readonly placeNames: NameTrie;
  readonly bodyNames: NameTrie;
  /** What each phrase was found to hold. */
  readonly linked: Map<string, readonly string[]>;
}

/** Short forms that an article explains, by their initials or in the brackets behind a participant's body. */
function definitionsOf({ acronyms, events }: ArticleNames): { short: string; long: string }[] {
  const uses = events.flatMap((event) => event.flatMap((names) => names.uses));
  const behind = uses.flatMap(({ acronym, name }) =>
    acronym === null ? [] : [{ short: acronym, long: name }],
  );
  return [...acronyms, ...behind];
}

function placeKeys(articles: readonly ArticleNames[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { events } of articles) {
    for (const { place } of events.flatMap((event) => event.flatMap((names) => names.uses))) {
      if (place !== null) keys.add(placeKey(place));
    }
  }
  return keys;
}

/** The persons, bodies and places that a participant is or belongs to. */
function ownUses(
  resolver: Resolver,
  { uses, side }: ParticipantNames,
  forms: ShortForms,
  participant: number,
): EntityUse[] {
  return uses.flatMap((use) => {
    const found = keyOf(resolver, use, forms);
    if (found === null) return [];
    const entity = resolver.table.add(found.key, found.kind, use.name);
    if (use.acronym !== null) resolver.table.add(found.key, found.kind, use.acronym);
    if (found.kind === 'organisation') resolver.bodyNames.add(use.name, found.key);
    if (use.place !== null) {
      for (const name of [use.name, ...placeRuns(use.place)]) resolver.placeNames.add(name, found.key);
    }
    return [{ entity, side, participant, own: true }];
  });
}

function keyOf(
  { places }: Resolver,
  { kind, name, place }: NameUse,
  forms: ShortForms,
): { key: string; kind: EntityKind } | null {
  if (kind === 'person') return { key: `person ${personKey(name)}`, kind: 'person' };
  if (place !== null) return { key: `place ${placeKey(place)}`, kind: 'place' };
  const key = forms.keyOf(name);
  if (key === '') return null;
  // A bare name that is a place elsewhere in the archive is that place.
  return places.has(key)
    ? { key: `place ${key}`, kind: 'place' }
    : { key: `body ${key}`, kind: 'organisation' };
}

/** The places, bodies and countries that the words about a participant name. */
function namedUses(
  resolver: Resolver,
  { phrases, countries, side }: ParticipantNames,
  participant: number,
): EntityUse[] {
  const known = phrases
    .flatMap((phrase) => linkedKeys(resolver, phrase))
    .map((key) => resolver.table.indexOf(key));
  const named = countries.map(({ code, name }) => {
    const kind = isSovereign(code) ? 'country' : 'place';
    return resolver.table.add(`country ${code}`, kind, name, countryOf(code)?.name);
  });
  return [...known, ...named].map((entity) => ({ entity, side, participant, own: false }));
}

function linkedKeys(
  { placeNames, bodyNames, linked }: Resolver,
  { text, naming }: NamePhrase,
): readonly string[] {
  const phrase = `${naming} ${text}`;
  const known = linked.get(phrase);
  if (known !== undefined) return known;
  const found = [...placeNames.within(text), ...(naming === 'bodies' ? bodyNames.within(text) : [])];
  linked.set(phrase, found);
  return found;
}

/** One use for each entity and side; being one's own, which comes first, goes before being named. */
function distinct(uses: readonly EntityUse[]): EntityUse[] {
  const seen = new Set<string>();
  return uses.filter(({ entity, side }) => {
    const key = `${entity} ${side}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
