import type { Fingerprint } from '../../article/fingerprint.ts';
import type { ArticleDigest } from '../entities/digest.ts';
import type { ArchiveEntry } from '../entry.ts';
import type { BytePool } from './byte-pool.ts';
import type { NumberPool } from './number-pool.ts';
import type { ArticleMeta, EventMeta } from './packed.ts';
import { readPrint } from './packed-print.ts';
import { StoredArticle } from './stored-article.ts';
import { StoredEvent } from './stored-event.ts';

/** What an entry is made of. */
export interface StoredParts {
  readonly key: string;
  readonly meta: ArticleMeta;
  readonly events: readonly EventMeta[];
  /** The number of the packed article. */
  readonly bytes: number;
  /** Numbers of the article's names and of its fingerprint. */
  readonly digest: number;
  readonly print: number;
}

/** Where entries keep what they are numbers of. */
export interface Pools {
  readonly bytes: BytePool;
  readonly pool: NumberPool;
}

/** One for all that tell of no event. */
const none: readonly StoredEvent[] = [];

/** An article of an archive in few bytes, with what must be at hand of it. A class, so that a hundred thousand stay small. */
export class StoredEntry implements ArchiveEntry {
  readonly key: string;
  readonly article: StoredArticle;
  readonly events: readonly StoredEvent[];
  readonly #digest: number;
  readonly #print: number;
  readonly #pool: NumberPool;

  constructor({ key, meta, events, bytes, digest, print }: StoredParts, pools: Pools) {
    const article = new StoredArticle(meta, pools.bytes, bytes);
    this.key = key;
    this.article = article;
    this.events =
      events.length === 0 ? none : events.map((event, index) => new StoredEvent(event, article, index));
    this.#digest = digest;
    this.#print = print;
    this.#pool = pools.pool;
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
