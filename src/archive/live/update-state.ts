import type { UnreadFile } from '../../article/article.ts';
import { changedFacts } from '../facts.ts';
import type { FileRecord } from '../reading/file-record.ts';
import { inSlices, type Sliced } from '../slices.ts';
import type { CorpusState, KnownFile, StateParts } from './corpus-state.ts';
import { changedEntries, type EntryChanges } from './entries-of.ts';
import { differenceBetween } from './entry-difference.ts';
import { forgetOthers, indexMissing } from './index-texts.ts';
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
  const read = changes.read.map((record) => takeRecord(record, keeping).known);
  const files = await inSlices(changedFiles(previous, changes.gone, read));
  const parts: StateParts = { files, passedOver: changes.passedOver, merged, keeping, engine };
  const difference = entryChanges(previous, changes.gone, read);
  const merging = await inSlices(changedEntries(previous, parts, difference));
  const { gone, come } = await inSlices(differenceBetween(previous.entries, merging.entries));
  await inSlices(indexMissing(engine, come));
  const { entries } = merging;
  const facts = await inSlices(changedFacts(previous.facts, { gone, come, entries }, keeping.registry));
  const state = await inSlices(makeState(parts, merging, facts, new Date().toISOString()));
  return { state, settle: () => inSlices(forgetOthers(engine, gone, come)) };
}

function* changedFiles(
  previous: CorpusState,
  gone: readonly string[],
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

function entryChanges(
  previous: CorpusState,
  gone: readonly string[],
  read: readonly KnownFile[],
): EntryChanges {
  const files = [...gone, ...read.map(({ file }) => file)];
  return {
    removed: files.flatMap((file) => previous.files.get(file)?.entry ?? []),
    added: read.flatMap(({ entry }) => entry ?? []),
  };
}
