import type { Article } from '../article/article.ts';
import type { NewsEvent } from '../extract/event.ts';
import type { ArchivedEvent, Telling } from './archive.ts';
import { toEntity } from './entities/entity-list.ts';
import { type KnownName, knownName } from './entities/known-name.ts';
import type { ArticleNames } from './entities/name-use.ts';
import { articleNames } from './entities/participant-names.ts';
import { type EntityUse, type Resolution, resolveEntities } from './entities/resolve.ts';
import type { Entity } from './entity.ts';
import { mergeTellings } from './merge-tellings.ts';
import type { Attendant, ToldEvent } from './same-event.ts';

/** An article with what was extracted from it. */
export interface ReadArticle {
  readonly article: Article;
  readonly events: readonly NewsEvent[];
}

/** The archive's events and entities. */
export interface Facts {
  readonly events: readonly ArchivedEvent[];
  /** Most frequent first, each with the positions of its events. */
  readonly names: readonly KnownName[];
}

/** What a set of articles reports, taken together: one event for its tellings, one entity for its spellings. */
export function gatherFacts(read: readonly ReadArticle[]): Facts {
  const names: ArticleNames[] = read.map(({ article, events }) => articleNames(article, events));
  const resolution = resolveEntities(names);
  const told = tellings(read, resolution);
  const merged = mergeTellings(told).map((group) => archived(group, told));
  merged.sort((a, b) => byDate(a.event, b.event));
  return { events: merged.map(({ event }) => event), names: knownNames(resolution, merged) };
}

interface Told extends ToldEvent {
  readonly article: number;
  readonly telling: Telling;
  readonly id: string;
}

/** Every telling, the ones to show first: an exact date before a vague one, then the earliest published, then by file. */
function tellings(read: readonly ReadArticle[], { entities, uses }: Resolution): Told[] {
  const told = read.flatMap(({ article, events }, at) =>
    events.map((event, i) => ({
      article: at,
      id: `${article.id}-${i}`,
      telling: { article, event },
      event,
      attendants: attendantsOf(uses[at]?.[i] ?? [], entities),
    })),
  );
  return told.sort((a, b) => byPreference(a.telling, b.telling));
}

function attendantsOf(uses: readonly EntityUse[], entities: Resolution['entities']): Attendant[] {
  return uses.map((use) => ({ ...use, kind: entities[use.entity]?.kind ?? 'organisation' }));
}

function byPreference(a: Telling, b: Telling): number {
  const precision = ({ event }: Telling): number => event.date.value?.length ?? 0;
  const published = ({ article }: Telling): string => article.published?.value ?? '~';
  return (
    precision(b) - precision(a) ||
    compare(published(a), published(b)) ||
    compare(a.article.file, b.article.file) ||
    a.event.trigger.span.start - b.event.trigger.span.start
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Merged {
  readonly event: ArchivedEvent;
  /** The entities of all its tellings. */
  readonly entities: readonly number[];
}

function archived(group: readonly number[], told: readonly Told[]): Merged {
  const [main, ...others] = group.flatMap((index) => told[index] ?? []);
  if (main === undefined) throw new Error('a group of tellings is empty');
  const entities = [main, ...others].flatMap((each) => each.attendants.map(({ entity }) => entity));
  const event = { id: main.id, ...main.telling, also: others.map((other) => other.telling) };
  return { event, entities: [...new Set(entities)] };
}

function byDate(a: ArchivedEvent, b: ArchivedEvent): number {
  return (
    compare(b.event.date.value ?? '', a.event.date.value ?? '') ||
    compare(a.article.file, b.article.file) ||
    a.event.trigger.span.start - b.event.trigger.span.start
  );
}

function knownNames({ entities }: Resolution, merged: readonly Merged[]): KnownName[] {
  const events: number[][] = entities.map(() => []);
  for (const [position, { entities: present }] of merged.entries()) {
    for (const entity of present) events[entity]?.push(position);
  }
  return entities
    .map((resolved, i) => knownName(toEntity(resolved, events[i]?.length ?? 0), resolved, events[i] ?? []))
    .sort((a, b) => byFrequency(a.entity, b.entity));
}

function byFrequency(a: Entity, b: Entity): number {
  return b.count - a.count || compare(a.name, b.name) || compare(a.id, b.id);
}
