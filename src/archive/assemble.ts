import type { Article, UnreadFile } from '../article/article.ts';
import type { Archive, ArchivedEvent } from './archive.ts';
import { completeName } from './entities/complete.ts';
import { lookUpName } from './entities/look-up.ts';
import type { Entity } from './entity.ts';
import type { ArchiveEntry } from './entry.ts';
import type { Facts } from './facts.ts';
import type { SearchEngine } from './search/engine.ts';
import { searchArticles } from './search/search-articles.ts';
import { synonymsOf } from './search/synonyms.ts';

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
export function assembleArchive({ entries, unread, readAt, facts, engine }: ArchiveParts): Archive {
  const articles = entries.map(({ article }) => article);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const { events, entities } = facts;
  const synonyms = synonymsOf(shortened(facts));
  return {
    articles,
    unread,
    readAt,
    events,
    entities: entities.list.map(({ entity }) => entity),
    article: articleLookup(articles),
    event: eventLookup(events),
    lookUp: (name) => lookUpName(entities, name),
    complete: (typed, limit) => completeName(entities, typed, limit),
    eventsOf: eventsLookup(facts),
    search: (query) => searchArticles(query, { engine, article: (key) => byKey.get(key)?.article, synonyms }),
  };
}

/** The spellings of the entities that have a short form beside a long one. */
function shortened({ entities: { list } }: Facts): string[][] {
  return list
    .filter(({ entity }) => entity.aliases.length > 0)
    .map(({ entity }) => [entity.name, ...entity.aliases]);
}

/** By id, by file, by file without its folder, and without its ending. The first article of a name keeps it. */
function articleLookup(articles: readonly Article[]): Archive['article'] {
  const byId = new Map(articles.map((article) => [article.id, article]));
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

function eventLookup(events: readonly ArchivedEvent[]): Archive['event'] {
  let byId: Map<string, ArchivedEvent> | null = null;
  return (id) => {
    byId ??= new Map(events.map((event) => [event.id, event]));
    return byId.get(id);
  };
}

function eventsLookup({ events, entities: { list } }: Facts): Archive['eventsOf'] {
  const byId = new Map(list.map(({ entity, events: positions }) => [entity.id, positions]));
  return (asked: readonly Entity[]) => {
    const [only, ...others] = asked.map(({ id }) => byId.get(id) ?? []);
    if (only === undefined) return [];
    const positions =
      others.length === 0 ? only : [...new Set([only, ...others].flat())].sort((a, b) => a - b);
    return positions.flatMap((position) => events[position] ?? []);
  };
}
