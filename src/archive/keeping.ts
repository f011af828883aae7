import { digestOf } from './entities/digest.ts';
import { makeNameRegistry, type NameRegistry } from './entities/name-registry.ts';
import type { ArticleRecord } from './reading/article-record.ts';
import { type BytePool, makeBytePool } from './store/byte-pool.ts';
import { makeNumberPool, type NumberPool } from './store/number-pool.ts';
import { StoredEntry } from './store/stored-entry.ts';

/** Where an archive keeps what its entries share. */
export interface Keeping {
  readonly registry: NameRegistry;
  readonly pool: NumberPool;
  readonly bytes: BytePool;
}

export function makeKeeping(
  registry: NameRegistry = makeNameRegistry(),
  bytes: BytePool = makeBytePool(),
): Keeping {
  return { registry, pool: makeNumberPool(), bytes };
}

/** Takes a record into keeping, under a key of its own. */
export function entryOf(record: ArticleRecord, key: string, keeping: Keeping): StoredEntry {
  const { registry, pool } = keeping;
  const { meta, events, names } = record;
  const bytes = keeping.bytes.add(record.bytes);
  const digest = pool.add(digestOf(names, registry));
  const print = pool.add(record.print);
  return new StoredEntry({ key, meta, events, bytes, digest, print }, keeping);
}
