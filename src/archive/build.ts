import type { Article, UnreadFile } from '../article/article.ts';
import type { NewsEvent } from '../extract/event.ts';
import type { Archive } from './archive.ts';
import { assembleArchive } from './assemble.ts';
import { digestOf } from './entities/digest.ts';
import { makeNameRegistry } from './entities/name-registry.ts';
import { articleNames } from './entities/participant-names.ts';
import type { ArchiveEntry } from './entry.ts';
import { gatherFacts } from './facts.ts';
import { makeMiniSearchEngine } from './search/minisearch-engine.ts';
import { searchableTerms } from './search/search-articles.ts';
import { atOnce } from './slices.ts';

/** What an archive is built from. */
export interface ArchiveSource {
  readonly articles: readonly Article[];
  readonly unread: readonly UnreadFile[];
  /** The events of each article, by its id. */
  readonly events: ReadonlyMap<string, readonly NewsEvent[]>;
  /** When the articles were read, ISO 8601. */
  readonly readAt: string;
}

/** The archive of these articles, built at once and held in memory: their events told once, their entities, their words. */
export function buildArchive({ articles, unread, events, readAt }: ArchiveSource): Archive {
  const registry = makeNameRegistry();
  const entries = articles
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((article): ArchiveEntry => {
      const told = events.get(article.id) ?? [];
      return {
        key: article.id,
        article,
        events: told,
        digest: digestOf(articleNames(article, told), registry),
      };
    });
  const engine = makeMiniSearchEngine();
  engine.index(entries.map(({ key, article }) => ({ key, terms: searchableTerms(article) })));
  const facts = atOnce(gatherFacts(entries, registry));
  return atOnce(assembleArchive({ entries, unread, readAt, facts, engine })).archive;
}
