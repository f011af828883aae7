import type { Article, UnreadFile } from '../article/article.ts';
import type { Archive, ArchivedEvent } from './archive.ts';
import { completeName } from './entities/complete.ts';
import type { KnownEntity } from './entities/entity-list.ts';
import { knowsName, lookUpName } from './entities/look-up.ts';
import type { Entity } from './entity.ts';
import type { ArchiveEntry, EntryEvent } from './entry.ts';
import type { Facts } from './facts.ts';
import { fold } from './fold.ts';
import { placesOf } from './places.ts';
import type { SearchEngine } from './search/engine.ts';
import { searchArticles } from './search/search-articles.ts';
import { type Synonyms, synonymsOf } from './search/synonyms.ts';
import { indexInSlices, mapInSlices, type Sliced, shareWork } from './slices.ts';

/** The parts of one state of an archive. */
export interface ArchiveParts {
  /** In order of file. */
  readonly entries: readonly ArchiveEntry[];
  readonly unread: readonly UnreadFile[];
  readonly readAt: string;
  readonly facts: Facts;
  /** Holds at least these entries' texts; those of other states do not come out. */
  readonly engine: SearchEngine;
}

/** An archive, and work that it does when it is first asked unless it is done before. */
export interface Assembled {
  readonly archive: Archive;
  prepare(): Sliced<void>;
}

/** The archive that answers from these parts. */
export function* assembleArchive({
  entries,
  unread,
  readAt,
  facts,
  engine,
}: ArchiveParts): Sliced<Assembled> {
  const { entities } = facts;
  const { inOrder: events } = facts.events;
  const articles = yield* mapInSlices(entries, ({ article }) => article);
  const byId = shareWork(indexInSlices(entries, ({ article }) => article.id));
  const known = shareWork(indexInSlices(entities.list, ({ entity }) => entity.id));
  const synonyms = shareWork(findSynonyms(facts));
  const places = shareWork(placesOf(events));
  const search: Archive['search'] = (query) => {
    const article = (key: string): Article | undefined => withKey(byId.now(), key);
    return searchArticles(query, { engine, size: entries.length, article, synonyms: synonyms.now() });
  };
  const archive: Archive = {
    articles,
    unread,
    readAt,
    events,
    entities: yield* mapInSlices(entities.list, ({ entity }) => entity),
    article: (idOrFile) => byId.now().get(idOrFile)?.article ?? articleNamed(articles, idOrFile),
    event: (id) => eventWithId(events, byId.now(), id),
    lookUp: (name) => lookUpName(entities, name),
    knows: (name) => knowsName(entities, name),
    complete: (typed, limit) => completeName(entities, typed, limit),
    eventsOf: (asked) => eventsOf(facts, known.now(), asked),
    eventsAt: (place) =>
      (places.now().get(fold(place)) ?? []).map((position) => eventAtPosition(events, position)),
    search,
  };
  const prepare = function* (): Sliced<void> {
    for (const work of [byId, known, synonyms, places]) yield* work.steps();
  };
  return { archive, prepare };
}

/** The article of the entry with this key; a key begins with its article's id. */
function withKey(byId: ReadonlyMap<string, ArchiveEntry>, key: string): Article | undefined {
  const entry = byId.get(key.split('-', 1)[0] ?? '');
  return entry?.key === key ? entry.article : undefined;
}

/** An event's id is its article's, and its number in it. */
function eventWithId(
  events: readonly EntryEvent[],
  byId: ReadonlyMap<string, ArchiveEntry>,
  id: string,
): ArchivedEvent | undefined {
  const [article = '', index = ''] = id.split('-');
  const entry = byId.get(article);
  const date = entry?.events[Number(index)]?.date.value;
  if (entry === undefined || date === undefined) return undefined;
  // Events are in order of their dates, so only those of one day need to be gone through.
  for (let at = firstOfDay(events, date); at < events.length; at++) {
    const event = events[at];
    if (event === undefined || event.event.date.value !== date) return undefined;
    if (event.id === id) return event;
  }
  return undefined;
}

function firstOfDay(events: readonly EntryEvent[], date: string | null): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.event.date.value ?? '') > (date ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* findSynonyms({ entities: { list } }: Facts): Sliced<Synonyms> {
  const spellings: string[][] = [];
  for (const [i, { entity }] of list.entries()) {
    if (entity.aliases.length > 0) spellings.push([entity.name, ...entity.aliases]);
    if (i % 1024 === 0) yield;
  }
  return yield* synonymsOf(spellings);
}

/** By file, by file without its folder, and without its ending. The first article of a name keeps it. */
function articleNamed(articles: readonly Article[], name: string): Article | undefined {
  if (name === '') return undefined;
  return articles.find(
    ({ file, copies }) => isNamed(file, name) || copies.some((copy) => isNamed(copy.file, name)),
  );
}

function isNamed(file: string, name: string): boolean {
  const start = file.lastIndexOf(name);
  if (start < 0 || (start > 0 && file[start - 1] !== '/')) return false;
  return /^(?:\.[^./]+)?$/.test(file.slice(start + name.length));
}

function eventsOf(
  { events: { inOrder, positions } }: Facts,
  known: ReadonlyMap<string, KnownEntity>,
  asked: readonly Entity[],
): ArchivedEvent[] {
  const lists = asked.map(({ id }) => known.get(id)?.events ?? none);
  const numbers = lists.length === 1 ? (lists[0] ?? none) : union(lists);
  const places = Int32Array.from(numbers, (number) => positions[number] ?? -1);
  // One list is in order already.
  const ordered = lists.length === 1 ? places : places.sort();
  return Array.from<number, ArchivedEvent>(ordered, (position) => eventAtPosition(inOrder, position));
}

const none: ArrayLike<number> = [];

/** The different numbers of all lists. */
function union(lists: readonly ArrayLike<number>[]): ArrayLike<number> {
  const all = new Set<number>();
  for (const list of lists) for (let i = 0; i < list.length; i++) all.add(list[i] ?? 0);
  return Int32Array.from(all);
}

function eventAtPosition(events: readonly EntryEvent[], position: number): EntryEvent {
  const event = events[position];
  if (event === undefined) throw new Error(`there is no event at ${position}`);
  return event;
}
