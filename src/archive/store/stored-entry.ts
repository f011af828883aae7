import type { Article } from '../../article/article.ts';
import type { NewsEvent } from '../../extract/event.ts';
import type { ArticleDigest } from '../entities/digest.ts';
import type { ArchiveEntry } from '../entry.ts';
import type { ArticlePrint } from '../reading/article-record.ts';
import type { ArticleMeta, EventMeta, PackedBytes } from './packed.ts';
import { storedArticle } from './stored-article.ts';
import { storedEvents } from './stored-event.ts';

/** An article of an archive in few bytes, with what must be at hand of it. */
export interface StoredEntry extends ArchiveEntry {
  readonly meta: ArticleMeta;
  readonly eventMetas: readonly EventMeta[];
  readonly bytes: PackedBytes;
  readonly print: ArticlePrint | null;
}

export interface StoredParts {
  readonly meta: ArticleMeta;
  readonly eventMetas: readonly EventMeta[];
  readonly bytes: PackedBytes;
  readonly digest: ArticleDigest;
  readonly print: ArticlePrint | null;
}

/** The entry of these parts. `key` sets it apart from other versions of the same article. */
export function storedEntry(parts: StoredParts, key: string): StoredEntry {
  const article: Article = storedArticle(parts.meta, parts.bytes);
  const events: NewsEvent[] = storedEvents(parts.eventMetas, parts.bytes);
  return { ...parts, key, article, events };
}
