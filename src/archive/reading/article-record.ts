import type { Article } from '../../article/article.ts';
import { type Fingerprint, fingerprintOf } from '../../article/fingerprint.ts';
import type { NewsEvent } from '../../extract/event.ts';
import { extractEvents } from '../../extract/extract.ts';
import type { ArticleNames } from '../entities/name-use.ts';
import { articleNames } from '../entities/participant-names.ts';
import { searchableTerms } from '../search/search-articles.ts';
import { type ArticleMeta, type EventMeta, type PackedBytes, packArticle } from '../store/packed.ts';
import { eventMeta } from '../store/stored-event.ts';

/** What tells copies of an article: see `Fingerprint`. */
export type ArticlePrint = Omit<Fingerprint, 'article'>;

/** Everything that an archive needs of one article, in a form that can be sent between threads. */
export interface ArticleRecord {
  readonly meta: ArticleMeta;
  readonly events: readonly EventMeta[];
  readonly bytes: PackedBytes;
  readonly names: ArticleNames;
  /** Null for an article too short to have copies. */
  readonly print: ArticlePrint | null;
  /** The terms that it is found by, with spaces between them. */
  readonly terms: string;
}

/** Extracts an article's events and packs both. */
export function recordOf(article: Article): ArticleRecord {
  return recordWith(article, extractEvents(article));
}

/** The same with events that are known already. */
export function recordWith(article: Article, events: readonly NewsEvent[]): ArticleRecord {
  const { id, file, hash, language, published, source, url } = article;
  return {
    meta: { id, file, hash, language, published, source, url },
    events: events.map(eventMeta),
    bytes: packArticle(article, events),
    names: articleNames(article, events),
    print: printOf(article),
    terms: searchableTerms(article).join(' '),
  };
}

function printOf(article: Article): ArticlePrint | null {
  const print = fingerprintOf(article);
  return print === null ? null : { digest: print.digest, sentences: print.sentences, words: print.words };
}
