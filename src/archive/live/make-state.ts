import type { UnreadFile } from '../../article/article.ts';
import { byFile } from '../../article/list-corpus.ts';
import { assembleArchive } from '../assemble.ts';
import type { Facts } from '../facts.ts';
import type { Merging } from '../merged-entries.ts';
import type { Sliced } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import type { CorpusState, KnownFile, StateParts } from './corpus-state.ts';

/** The state of these files, whose articles come to these entries, and they to these facts. */
export function* makeState(
  parts: StateParts,
  { entries, known }: Merging,
  facts: Facts,
  readAt: string,
): Sliced<CorpusState> {
  const { state, prepare } = yield* assembleState({ ...parts, merged: known }, entries, facts, readAt);
  yield* prepare();
  return state;
}

/** The state of these parts, given what their entries come to, and work that may be done before it is asked. */
export function* assembleState(
  parts: StateParts,
  entries: readonly StoredEntry[],
  facts: Facts,
  readAt: string,
): Sliced<{ readonly state: CorpusState; prepare(): Sliced<void> }> {
  const unread = [...parts.passedOver, ...(yield* unreadFiles(parts.files))].sort(byFile);
  const { archive, prepare } = yield* assembleArchive({
    entries,
    unread,
    readAt,
    facts,
    engine: parts.engine,
  });
  return { state: { ...parts, entries, facts, archive }, prepare };
}

function* unreadFiles(files: ReadonlyMap<string, KnownFile>): Sliced<UnreadFile[]> {
  const unread: UnreadFile[] = [];
  let seen = 0;
  for (const { file, entry, unread: reason } of files.values()) {
    if (entry === null) unread.push({ file, reason: reason ?? '' });
    if (++seen % 1024 === 0) yield;
  }
  return unread;
}
