import { digestOf } from './entities/digest.ts';
import type { NameRegistry } from './entities/name-registry.ts';
import type { ArticleRecord } from './reading/article-record.ts';
import type { NumberPool } from './store/number-pool.ts';
import { StoredEntry } from './store/stored-entry.ts';

/** Where an archive keeps what its entries share. */
export interface Keeping {
  readonly registry: NameRegistry;
  readonly pool: NumberPool;
}

/** Takes a record into keeping, under a key of its own. */
export function entryOf(record: ArticleRecord, key: string, { registry, pool }: Keeping): StoredEntry {
  const { meta, events, bytes, names, print } = record;
  const digest = pool.add(digestOf(names, registry));
  return new StoredEntry({ key, meta, events, bytes, digest, print: pool.add(print), pool });
}
