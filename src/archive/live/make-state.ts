import { byFile } from '../../article/files.ts';
import { assembleArchive } from '../assemble.ts';
import type { ArchiveEntry } from '../entry.ts';
import { gatherFacts } from '../facts.ts';
import { mergeEntries } from '../merged-entries.ts';
import { type Sliced, sortedInSlices } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import type { CorpusState } from './corpus-state.ts';

/** The state of these files. Their texts must be in the engine. */
export function* makeState(
  { files, passedOver, merged, keeping, engine }: Omit<CorpusState, 'archive'>,
  readAt: string,
): Sliced<CorpusState> {
  const entries: StoredEntry[] = [];
  const unread = [...passedOver];
  for (const { file, entry, unread: reason } of files.values()) {
    if (entry !== null) entries.push(entry);
    else unread.push({ file, reason: reason ?? '' });
    if (entries.length % 1024 === 0) yield;
  }
  const ordered = yield* sortedInSlices(entries, (a, b) => byFile(a.article, b.article));
  const merging = yield* mergeEntries(ordered, merged, keeping);
  const all: readonly ArchiveEntry[] = merging.entries;
  const facts = yield* gatherFacts(all, keeping.registry);
  const archive = yield* assembleArchive({
    entries: all,
    unread: unread.sort(byFile),
    readAt,
    facts,
    engine,
  });
  return { files, passedOver, merged: merging.known, keeping, engine, archive };
}
