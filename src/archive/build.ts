import type { Article, UnreadFile } from '../article/article.ts';
import type { NewsEvent } from '../extract/event.ts';
import type { Archive, ArchivedEvent } from './archive.ts';
import { indexNames } from './entities/look-up.ts';
import type { Entity } from './entity.ts';
import { type Facts, gatherFacts } from './facts.ts';
import { makeMiniSearchEngine } from './search/minisearch-engine.ts';
import { searchArticles, searchableTerms } from './search/search-articles.ts';
import { synonymsOf } from './search/synonyms.ts';

/** What an archive is built from. */
export interface ArchiveSource {
  readonly articles: readonly Article[];
  readonly unread: readonly UnreadFile[];
  /** The events of each article, by its id. */
  readonly events: ReadonlyMap<string, readonly NewsEvent[]>;
  /** When the articles were read, ISO 8601. */
  readonly readAt: string;
}

/** The archive of these articles: their events told once, their entities, their words. */
export function buildArchive(source: ArchiveSource): Archive {
  const articles = source.articles.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const facts = gatherFacts(
    articles.map((article) => ({ article, events: source.events.get(article.id) ?? [] })),
  );
  const engine = makeMiniSearchEngine();
  engine.index(articles.map((article) => ({ key: article.id, terms: searchableTerms(article) })));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const synonyms = synonymsOf(facts.names.map(({ written }) => written));
  return {
    articles,
    unread: source.unread,
    readAt: source.readAt,
    ...factLookups(facts),
    article: articleLookup(articles, byId),
    search: (query) => searchArticles(query, { engine, article: (key) => byId.get(key), synonyms }),
  };
}

function factLookups({
  events,
  names,
}: Facts): Pick<Archive, 'events' | 'event' | 'entities' | 'lookUp' | 'complete' | 'eventsOf'> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const positions = new Map(names.map(({ entity, events: at }) => [entity.id, at]));
  const index = indexNames(names);
  return {
    events,
    entities: names.map(({ entity }) => entity),
    event: (id) => byId.get(id),
    lookUp: index.lookUp,
    complete: index.complete,
    eventsOf: (entities) => eventsAt(events, entities, positions),
  };
}

function eventsAt(
  events: readonly ArchivedEvent[],
  entities: readonly Entity[],
  positions: ReadonlyMap<string, readonly number[]>,
): ArchivedEvent[] {
  const at = new Set(entities.flatMap(({ id }) => positions.get(id) ?? []));
  return [...at].sort((a, b) => a - b).flatMap((position) => events[position] ?? []);
}

/** By id, by file, by file without its folder, and without its ending. The first article of a name keeps it. */
function articleLookup(articles: readonly Article[], byId: ReadonlyMap<string, Article>): Archive['article'] {
  const byName = new Map<string, Article>();
  for (const article of articles) {
    const files = [article.file, ...article.copies.map((copy) => copy.file)];
    for (const name of files.flatMap(namesOfFile)) if (!byName.has(name)) byName.set(name, article);
  }
  return (idOrFile) => byId.get(idOrFile) ?? byName.get(idOrFile);
}

function namesOfFile(file: string): string[] {
  const base = file.slice(file.lastIndexOf('/') + 1);
  return [file, base, file.replace(/\.[^./]+$/, ''), base.replace(/\.[^.]+$/, '')];
}
