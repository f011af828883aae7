import { digestOf } from '../entities/digest.ts';
import type { NameRegistry } from '../entities/name-registry.ts';
import type { FileRecord } from '../reading/file-record.ts';
import type { SearchText } from '../search/engine.ts';
import { storedEntry } from '../store/stored-entry.ts';
import type { KnownFile } from './corpus-state.ts';

/** What is known of a file, and the terms to index it by; no terms where it holds no article. */
export interface TakenRecord {
  readonly known: KnownFile;
  readonly text: SearchText | null;
}

/** Takes a record into the archive's keeping: its names as numbers of the registry, its bytes as an entry. */
export function takeRecord(
  { file, size, modified, record, unread }: FileRecord,
  registry: NameRegistry,
): TakenRecord {
  if (record === null) return { known: { file, size, modified, entry: null, unread }, text: null };
  const { meta, events, bytes, print, names, terms } = record;
  const digest = digestOf(names, registry);
  const key = `${meta.id}-${meta.hash.slice(0, 16)}`;
  const entry = storedEntry({ meta, eventMetas: events, bytes, print, digest }, key);
  return {
    known: { file, size, modified, entry, unread: null },
    text: { key, terms: terms === '' ? [] : terms.split(' ') },
  };
}
