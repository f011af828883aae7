import { byFile } from '../../article/files.ts';
import type { Keeping } from '../keeping.ts';
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

/** Counts the marks of what has come, and no longer those of what is gone. */
export function countChanges({ marks }: Keeping, { removed, added }: EntryChanges): void {
  for (const { print } of removed) marks.remove(print);
  for (const { print } of added) marks.add(print);
}

/**
 * The articles after a change that is counted: those of before, less what is gone and with what has come. Only where one
 * of these may have a copy, all are compared again.
 */
export function* changedEntries(
  previous: CorpusState,
  parts: StateParts,
  { removed, added }: EntryChanges,
): Sliced<Merging> {
  const { marks } = parts.keeping;
  const others = removed.some(({ print }) => marks.mayHave(print));
  if (others || added.some(({ print }) => marks.isShared(print))) return yield* entriesOf(parts);
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
