import type { Fingerprint } from '../../article/fingerprint.ts';
import type { ArticleDigest } from '../entities/digest.ts';
import type { ArchiveEntry } from '../entry.ts';
import type { NumberPool } from './number-pool.ts';
import type { ArticleMeta, EventMeta, PackedBytes } from './packed.ts';
import { readPrint } from './packed-print.ts';
import { StoredArticle } from './stored-article.ts';
import { StoredEvent } from './stored-event.ts';

/** What an entry is made of. */
export interface StoredParts {
  readonly key: string;
  readonly meta: ArticleMeta;
  readonly bytes: PackedBytes;
  /** Numbers of the article's names and of its fingerprint in the pool. */
  readonly digest: number;
  readonly print: number;
  readonly pool: NumberPool;
}

/** An article of an archive in few bytes, with what must be at hand of it. A class, so that a hundred thousand stay small. */
export class StoredEntry implements ArchiveEntry {
  readonly key: string;
  readonly article: StoredArticle;
  #events: readonly StoredEvent[] | (() => readonly EventMeta[]);
  readonly #digest: number;
  readonly #print: number;
  readonly #pool: NumberPool;

  /** `events` are asked for when they are first needed: at a start from a snapshot most are not. */
  constructor({ key, meta, bytes, digest, print, pool }: StoredParts, events: () => readonly EventMeta[]) {
    this.key = key;
    this.article = new StoredArticle(meta, bytes);
    this.#events = events;
    this.#digest = digest;
    this.#print = print;
    this.#pool = pool;
  }

  get events(): readonly StoredEvent[] {
    if (typeof this.#events === 'function') {
      const { bytes } = this.article;
      this.#events = this.#events().map((event, index) => new StoredEvent(event, bytes, index));
    }
    return this.#events;
  }

  get digest(): ArticleDigest {
    return this.#pool.at(this.#digest);
  }

  /** Its fingerprint as it is kept. */
  get packedPrint(): Int32Array {
    return this.#pool.at(this.#print);
  }

  /** What tells copies of the article; null for one too short to have any. */
  get print(): Fingerprint | null {
    return readPrint(this.packedPrint, this.article);
  }
}
