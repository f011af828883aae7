import type { UnreadFile } from '../../article/article.ts';
import type { FileRecord } from '../reading/file-record.ts';
import { searchableTerms } from '../search/search-articles.ts';
import { inSlices, type Sliced } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { indexTexts } from './build-state.ts';
import type { CorpusState, KnownFile } from './corpus-state.ts';
import { makeState } from './make-state.ts';
import { takeRecord } from './take-records.ts';

/** What has changed in a corpus folder. */
export interface CorpusChanges {
  /** Files that are new or have changed, as read now. */
  readonly read: readonly FileRecord[];
  /** Files that are gone. */
  readonly gone: readonly string[];
  /** What the folder now holds beside files that could be articles. */
  readonly passedOver: readonly UnreadFile[];
}

/** A new state, and what to do when nobody asks the old one any more. */
export interface Update {
  readonly state: CorpusState;
  /** Makes the engine forget the texts that only the old state has. */
  settle(): Promise<void>;
}

/**
 * The state after these changes. The old one goes on answering as before, until `settle` is called. It is as if the
 * whole corpus were read again, but only what changed is.
 */
export async function updateState(previous: CorpusState, changes: CorpusChanges): Promise<Update> {
  const { keeping, engine, merged } = previous;
  const taken = changes.read.map((record) => takeRecord(record, keeping));
  const files = await inSlices(
    changedFiles(
      previous,
      changes,
      taken.map(({ known }) => known),
    ),
  );
  const old = await inSlices(keysOf(previous.files));
  const added = taken.flatMap(({ text }) => (text === null || old.has(text.key) ? [] : [text]));
  await inSlices(indexTexts(engine, added));
  const parts = { files, passedOver: changes.passedOver, merged, keeping, engine };
  const state = await inSlices(makeState(parts, new Date().toISOString()));
  const kept = await inSlices(keysOf(files));
  const settle = (): Promise<void> => inSlices(forgetOld(state, [...old.values()], kept));
  return { state, settle };
}

function* changedFiles(
  previous: CorpusState,
  { gone }: CorpusChanges,
  read: readonly KnownFile[],
): Sliced<Map<string, KnownFile>> {
  const files = new Map<string, KnownFile>();
  for (const [file, known] of previous.files) {
    files.set(file, known);
    if (files.size % 1024 === 0) yield;
  }
  for (const file of gone) files.delete(file);
  for (const known of read) files.set(known.file, known);
  return files;
}

function* keysOf(files: ReadonlyMap<string, KnownFile>): Sliced<Map<string, StoredEntry>> {
  const keys = new Map<string, StoredEntry>();
  for (const { entry } of files.values()) {
    if (entry !== null) keys.set(entry.key, entry);
    if (keys.size % 1024 === 0) yield;
  }
  return keys;
}

function* forgetOld(
  { engine }: CorpusState,
  old: readonly StoredEntry[],
  kept: ReadonlyMap<string, StoredEntry>,
): Sliced<void> {
  for (const { key, article } of old) {
    if (kept.has(key)) continue;
    engine.forget([{ key, terms: searchableTerms(article) }]);
    yield;
  }
}
