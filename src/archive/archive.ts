import type { Article, UnreadFile } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { NewsEvent } from '../extract/event.ts';
import type { Entity, NameLookup } from './entity.ts';

/** One article's telling of an event. */
export interface Telling {
  readonly article: Article;
  readonly event: NewsEvent;
}

/** An event of the archive: told first by one article, and again by those in `also`. */
export interface ArchivedEvent extends Telling {
  /** Short and stable for one corpus, safe in a custom_id. */
  readonly id: string;
  readonly also: readonly Telling[];
}

/** What to search for. Days are `YYYY-MM-DD` or their first characters (`2021`, `2021-03`) and count inclusively. */
export interface SearchQuery {
  readonly words: string;
  readonly from?: string;
  readonly to?: string;
  /** Part of a source's name, any case. */
  readonly source?: string;
  readonly language?: string;
  /** The ids of the articles to look through; without it, all. */
  readonly among?: ReadonlySet<string>;
  readonly limit?: number;
}

/** An article that fits, with its best passage and the words in it that fit. */
export interface SearchHit {
  readonly article: Article;
  /** One to three sentences in a row. */
  readonly passage: Span;
  /** The words of the passage that answer the query. */
  readonly marks: readonly Span[];
  readonly score: number;
}

export interface SearchResult {
  readonly total: number;
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Words looked up in place of ones that the archive lacks: `{ typed: 'zhijn', used: 'zhijun' }`. */
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
}

/** Everything that the commands ask of an indexed corpus. One value is one state: an update makes another. */
export interface Archive {
  /** In order of `file`. Copies of one article are one. */
  readonly articles: readonly Article[];
  readonly unread: readonly UnreadFile[];
  /** Newest first; undated last; then in order of file and text. */
  readonly events: readonly ArchivedEvent[];
  readonly entities: readonly Entity[];
  /** When this state was read, ISO 8601. */
  readonly readAt: string;

  /** The article with this id, file name (with or without folder and ending), or undefined. */
  article(idOrFile: string): Article | undefined;
  event(id: string): ArchivedEvent | undefined;
  /** Entities that a person means by `name`, acronyms, demonyms and word orders included. */
  lookUp(name: string): NameLookup;
  /** Whether `lookUp` would find anybody: much quicker where it wouldn't, as no near names are looked for. */
  knows(name: string): boolean;
  /** Entities whose name or alias has a word that starts like `typed`, most frequent first. */
  complete(typed: string, limit: number): readonly Entity[];
  /** Events in which any of these takes part, in the order of `events`. */
  eventsOf(entities: readonly Entity[]): readonly ArchivedEvent[];
  /** Events whose place, or a part of it (`Germany` of `Wolfsburg, Germany`), is called so, in the order of `events`. */
  eventsAt(place: string): readonly ArchivedEvent[];
  search(query: SearchQuery): SearchResult;
}
