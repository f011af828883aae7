import type { Article } from '../article/article.ts';
import type { NewsEvent } from '../extract/event.ts';
import type { ArchivedEvent, Telling } from './archive.ts';
import type { ArticleDigest } from './entities/digest.ts';

/** An article of an archive with what was extracted from it. */
export interface ArchiveEntry {
  /** Different for every version of every article. */
  readonly key: string;
  readonly article: Article;
  readonly events: readonly NewsEvent[];
  readonly digest: ArticleDigest;
}

/** One event of an entry. */
export interface TellingAt {
  readonly entry: ArchiveEntry;
  /** Its index in the entry's events. */
  readonly index: number;
}

/**
 * An archived event, told first by one article and again by `others`, that reads its parts from their entries when asked,
 * so that an archive need not hold them all.
 */
export class EntryEvent implements ArchivedEvent {
  readonly entry: ArchiveEntry;
  /** Its index in the entry's events. */
  readonly index: number;
  readonly others: readonly TellingAt[];

  constructor({ entry, index }: TellingAt, others: readonly TellingAt[]) {
    this.entry = entry;
    this.index = index;
    this.others = others.length === 0 ? none : others;
  }

  get id(): string {
    return `${this.entry.article.id}-${this.index}`;
  }

  get article(): Telling['article'] {
    return this.entry.article;
  }

  get event(): NewsEvent {
    return eventAt(this);
  }

  get also(): readonly Telling[] {
    return this.others.map((at) => ({ article: at.entry.article, event: eventAt(at) }));
  }
}

/** One for all events that a single article tells. */
const none: readonly TellingAt[] = [];

export function eventAt({ entry, index }: TellingAt): NewsEvent {
  const event = entry.events[index];
  if (event === undefined) throw new Error(`${entry.article.file} has no event ${index}`);
  return event;
}
