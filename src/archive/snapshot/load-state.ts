import { countMarks, type Keeping, makeKeeping } from '../keeping.ts';
import type { CorpusState, KnownFile } from '../live/corpus-state.ts';
import { buildEngine } from '../live/index-texts.ts';
import { assembleState } from '../live/make-state.ts';
import type { SearchEngine } from '../search/engine.ts';
import { type LateEngine, makeLateEngine } from '../search/late-engine.ts';
import { restoreMiniSearchEngine } from '../search/minisearch-engine.ts';
import { atOnce, type Sliced } from '../slices.ts';
import { StoredEntry } from '../store/stored-entry.ts';
import { type EntryRow, fromEntryRow } from './entry-rows.ts';
import { readFacts } from './fact-rows.ts';
import { readNames } from './name-rows.ts';
import { fromLines, fromLists } from './rows.ts';
import { enginePrefix, type FileRow, type SnapshotHead, snapshotVersion } from './save-state.ts';
import { openSections, type SectionReader } from './sections.ts';

/** A state as it was saved: its facts are ready, its search is when `warm` is done or somebody searches. */
export interface LoadedState {
  readonly state: CorpusState;
  /** Makes ready what only later work needs: the search, and what an update starts from. */
  warm(): Sliced<void>;
  readonly engine: LateEngine;
}

/** The state of a folder that a file holds; null where there is none that can be trusted. */
export function loadState(folder: string, path: string): LoadedState | null {
  const sections = openSections(path, snapshotVersion(folder));
  if (sections === null) return null;
  try {
    return readState(sections);
  } catch {
    // Damaged, or not what it says: nothing of it is used.
    sections.close();
    return null;
  }
}

function readState(sections: SectionReader): LoadedState {
  const head: SnapshotHead = JSON.parse(sections.read('head').toString());
  const keeping: Keeping = makeKeeping(readNames(sections));
  const all = readEntries(sections, keeping);
  const files = new Map<string, KnownFile>();
  for (const [file, size, modified, entry, unread] of fromLines<FileRow>(sections.read('files'))) {
    files.set(file, { file, size, modified, entry: all[entry] ?? null, unread });
  }
  const [order] = fromLists(sections.read('order'));
  const entries = Array.from(order ?? [], (number) => entryAt(all, number));
  const facts = readFacts(sections, entries, keeping.registry);
  const engine = makeLateEngine(readEngine(sections, entries), entries.length);
  const merged = new Map(head.merged.map(([key, number]) => [key, entryAt(all, number)]));
  const parts = { files, passedOver: head.passedOver, merged, keeping, engine };
  const { state, prepare } = atOnce(assembleState(parts, entries, facts, head.readAt));
  const warm = function* (): Sliced<void> {
    yield* prepare();
    yield* prepareUpdates(keeping, files);
  };
  return { state, engine, warm };
}

/** What an update starts from, and no answer needs. */
function* prepareUpdates(keeping: Keeping, files: ReadonlyMap<string, KnownFile>): Sliced<void> {
  const read = [...files.values()].flatMap(({ entry }) => entry ?? []);
  yield* countMarks(keeping, read);
  yield* keeping.registry.matches.update();
  yield* keeping.registry.letters.update();
}

function entryAt(entries: readonly StoredEntry[], number: number): StoredEntry {
  const entry = entries[number];
  if (entry === undefined) throw new Error(`the snapshot has no entry ${number}`);
  return entry;
}

function readEntries(sections: SectionReader, { pool }: Keeping): StoredEntry[] {
  const bytes = sections.read('bytes');
  const numbers = fromLists(sections.read('numbers'));
  const next = (): Int32Array => numbers.next().value ?? new Int32Array();
  let at = 0;
  return Array.from(fromLines<EntryRow>(sections.read('entries')), (row) => {
    const [length = 0] = next();
    const own = bytes.subarray(at, at + length);
    at += length;
    const digest = pool.add(next());
    const { key, meta, events } = fromEntryRow(row);
    return new StoredEntry({ key, meta, bytes: own, digest, print: pool.add(next()), pool }, events);
  });
}

/** The engine as saved, or, where that is damaged, made anew of the texts. */
function* readEngine(sections: SectionReader, entries: readonly StoredEntry[]): Sliced<SearchEngine> {
  try {
    const image = new Map<string, Uint8Array>();
    for (const name of sections.names()) {
      if (!name.startsWith(enginePrefix)) continue;
      image.set(name.slice(enginePrefix.length), sections.read(name));
      yield;
    }
    return yield* restoreMiniSearchEngine(image);
  } catch {
    return yield* buildEngine(entries);
  } finally {
    sections.close();
  }
}
