import { byFile } from '../../article/list-corpus.ts';
import { haveCopies } from '../copies.ts';
import { type Merging, mergeEntries } from '../merged-entries.ts';
import { type Sliced, sortedInSlices } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import type { CorpusState, KnownFile, StateParts } from './corpus-state.ts';

/** The articles of all files, copies merged. */
export function* entriesOf({ files, merged, keeping }: StateParts): Sliced<Merging> {
  const ordered = yield* sortedInSlices(yield* readEntries(files), (a, b) => byFile(a.article, b.article));
  return yield* mergeEntries(ordered, merged, keeping);
}

/** The articles as they were read, before copies are merged. */
export function* readEntries(files: ReadonlyMap<string, KnownFile>): Sliced<StoredEntry[]> {
  const entries: StoredEntry[] = [];
  let seen = 0;
  for (const { entry } of files.values()) {
    if (entry !== null) entries.push(entry);
    if (++seen % 1024 === 0) yield;
  }
  return entries;
}

/** What a change takes from a state, and what it brings. */
export interface EntryChanges {
  readonly removed: readonly StoredEntry[];
  readonly added: readonly StoredEntry[];
}

/**
 * The articles after a change: those of before, less what is gone and with what has come. Only where one of these has a
 * copy, all are compared again.
 */
export function* changedEntries(
  previous: CorpusState,
  parts: StateParts,
  { removed, added }: EntryChanges,
): Sliced<Merging> {
  const merged = new Set([...previous.merged.keys()].flatMap((keys) => keys.split(' ')));
  if (removed.some(({ key }) => merged.has(key))) return yield* entriesOf(parts);
  if (yield* haveCopies(added, yield* readEntries(parts.files))) return yield* entriesOf(parts);
  const gone = new Set(removed.map(({ key }) => key));
  const entries: StoredEntry[] = [];
  const coming = added.toSorted((a, b) => byFile(a.article, b.article));
  for (const entry of previous.entries) {
    while (coming[0] !== undefined && byFile(coming[0].article, entry.article) < 0)
      entries.push(...coming.splice(0, 1));
    if (!gone.has(entry.key)) entries.push(entry);
    if (entries.length % 1024 === 0) yield;
  }
  return { entries: [...entries, ...coming], known: previous.merged };
}
