import type { Article } from '../../article/article.ts';
import type { NewsEvent } from '../../extract/event.ts';
import { extractEvents } from '../../extract/extract.ts';
import type { ArticleNames } from '../entities/name-use.ts';
import { articleNames } from '../entities/participant-names.ts';
import { searchableTerms } from '../search/search-articles.ts';
import { type ArticleMeta, type EventMeta, type PackedBytes, packArticle } from '../store/packed.ts';
import { packPrint } from '../store/packed-print.ts';
import { eventMeta } from '../store/stored-event.ts';

/** Everything that an archive needs of one article, in a form that can be sent between threads. */
export interface ArticleRecord {
  readonly meta: ArticleMeta;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
  readonly events: readonly EventMeta[];
  readonly bytes: PackedBytes;
  readonly names: ArticleNames;
  readonly print: readonly number[];
  /** The terms that it is found by, with spaces between them. */
  readonly terms: string;
}

/** Extracts an article's events and packs both. */
export function recordOf(article: Article): ArticleRecord {
  return recordWith(article, extractEvents(article));
}

/** The same with events that are known already. */
export function recordWith(article: Article, events: readonly NewsEvent[]): ArticleRecord {
  const { id, file, hash, language, published, source, url, copies } = article;
  return {
    meta: { id, file, language, published, source, url, copies },
    hash,
    events: events.map(eventMeta),
    bytes: packArticle(article, events),
    names: articleNames(article, events),
    print: packPrint(article),
    terms: searchableTerms(article).join(' '),
  };
}
