import type { Article, UnreadFile } from '../article/article.ts';
import type { Archive, ArchivedEvent } from './archive.ts';
import { completeName } from './entities/complete.ts';
import type { KnownEntity } from './entities/entity-list.ts';
import { lookUpName } from './entities/look-up.ts';
import type { Entity } from './entity.ts';
import type { ArchiveEntry } from './entry.ts';
import type { Facts } from './facts.ts';
import type { SearchEngine } from './search/engine.ts';
import { searchArticles } from './search/search-articles.ts';
import { synonymsOf } from './search/synonyms.ts';
import { indexInSlices, mapInSlices, type Sliced } from './slices.ts';

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

/** The archive that answers from these parts. */
export function* assembleArchive({ entries, unread, readAt, facts, engine }: ArchiveParts): Sliced<Archive> {
  const { events, entities } = facts;
  const articles = yield* mapInSlices(entries, ({ article }) => article);
  const byId = yield* indexInSlices(articles, ({ id }) => id);
  const eventsById = yield* indexInSlices(events, ({ id }) => id);
  const byKey = yield* indexInSlices(entries, ({ key }) => key);
  const known = yield* indexInSlices(entities.list, ({ entity }) => entity.id);
  const synonyms = synonymsOf(yield* shortened(facts));
  const size = entries.length;
  const searchable = { engine, size, article: (key: string) => byKey.get(key)?.article, synonyms };
  return {
    articles,
    unread,
    readAt,
    events,
    entities: yield* mapInSlices(entities.list, ({ entity }) => entity),
    article: articleLookup(articles, byId),
    event: (id) => eventsById.get(id),
    lookUp: (name) => lookUpName(entities, name),
    complete: (typed, limit) => completeName(entities, typed, limit),
    eventsOf: (asked) => eventsOf(facts, known, asked),
    search: (query) => searchArticles(query, searchable),
  };
}

/** The spellings of the entities that have several. */
function* shortened({ entities: { list } }: Facts): Sliced<string[][]> {
  const spellings: string[][] = [];
  for (const [i, { entity }] of list.entries()) {
    if (entity.aliases.length > 0) spellings.push([entity.name, ...entity.aliases]);
    if (i % 1024 === 0) yield;
  }
  return spellings;
}

/** By id, by file, by file without its folder, and without its ending. The first article of a name keeps it. */
function articleLookup(articles: readonly Article[], byId: ReadonlyMap<string, Article>): Archive['article'] {
  let byName: Map<string, Article> | null = null;
  return (idOrFile) => {
    const known = byId.get(idOrFile);
    if (known !== undefined) return known;
    byName ??= nameIndex(articles);
    return byName.get(idOrFile);
  };
}

function nameIndex(articles: readonly Article[]): Map<string, Article> {
  const byName = new Map<string, Article>();
  for (const article of articles) {
    const files = [article.file, ...article.copies.map((copy) => copy.file)];
    for (const name of files.flatMap(namesOfFile)) if (!byName.has(name)) byName.set(name, article);
  }
  return byName;
}

function namesOfFile(file: string): string[] {
  const base = file.slice(file.lastIndexOf('/') + 1);
  return [file, base, file.replace(/\.[^./]+$/, ''), base.replace(/\.[^.]+$/, '')];
}

function eventsOf(
  { events }: Facts,
  known: ReadonlyMap<string, KnownEntity>,
  asked: readonly Entity[],
): ArchivedEvent[] {
  const [only, ...others] = asked.map(({ id }) => known.get(id)?.events ?? []);
  if (only === undefined) return [];
  const positions = others.length === 0 ? only : [...new Set([only, ...others].flat())].sort((a, b) => a - b);
  return positions.flatMap((position) => events[position] ?? []);
}
