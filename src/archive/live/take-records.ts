import { entryOf, type Keeping } from '../keeping.ts';
import type { ArticleRecord } from '../reading/article-record.ts';
import type { FileRecord } from '../reading/file-record.ts';
import type { SearchText } from '../search/engine.ts';
import type { KnownFile } from './corpus-state.ts';

/** What is known of a file, and the terms to index it by; no terms where it holds no article. */
export interface TakenRecord {
  readonly known: KnownFile;
  readonly text: SearchText | null;
}

/** Takes a record into the archive's keeping. */
export function takeRecord(
  { file, size, modified, record, unread }: FileRecord,
  keeping: Keeping,
): TakenRecord {
  if (record === null) return { known: { file, size, modified, entry: null, unread }, text: null };
  const key = keyOf(record);
  const entry = entryOf(record, key, keeping);
  const terms = record.terms === '' ? [] : record.terms.split(' ');
  return { known: { file, size, modified, entry, unread: null }, text: { key, terms } };
}

/** Different for every version of every article. */
export function keyOf({ meta, hash }: ArticleRecord): string {
  // Written out anew: a string put together of parts would keep the parts, and what they were cut from, in memory.
  return Buffer.from(`${meta.id}-${hash.slice(0, 16)}`, 'latin1').toString('latin1');
}
