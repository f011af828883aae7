import { type Keeping, makeKeeping } from '../keeping.ts';
import type { CorpusState, KnownFile } from '../live/corpus-state.ts';
import { buildEngine } from '../live/index-texts.ts';
import { assembleState } from '../live/make-state.ts';
import type { SearchEngine } from '../search/engine.ts';
import { type LateEngine, makeLateEngine } from '../search/late-engine.ts';
import { restoreMiniSearchEngine } from '../search/minisearch-engine.ts';
import { mapInSlices, type Sliced } from '../slices.ts';
import { makeBytePool } from '../store/byte-pool.ts';
import { StoredEntry } from '../store/stored-entry.ts';
import { type EntryRow, fromEntryRow } from './entry-rows.ts';
import { readFacts } from './fact-rows.ts';
import { articlesAreWhole, type KeptArticles, keptArticles } from './kept-articles.ts';
import { readNames } from './name-rows.ts';
import { fromLines, fromLists } from './rows.ts';
import { enginePrefix, type FileRow, type SnapshotHead, snapshotVersion } from './save-state.ts';
import { openSections, type SectionReader } from './sections.ts';

/** A state as it was saved: its facts are ready, its search is when `warm` is done or somebody searches. */
export interface LoadedState {
  readonly state: CorpusState;
  /** Makes ready what only later work needs: the search, and what an update starts from. */
  warm(): Sliced<void>;
  /** Whether the articles, which stay in the file and are read from there, are as they were saved. */
  isWhole(): Promise<boolean>;
  readonly engine: LateEngine;
}

/** The state of a folder that a file holds; null where there is none that can be trusted. The file stays open. */
export function* loadState(folder: string, path: string): Sliced<LoadedState | null> {
  const sections = openSections(path, snapshotVersion(folder));
  if (sections === null) return null;
  try {
    return yield* readState(sections);
  } catch {
    // Damaged, or not what it says: nothing of it is used.
    sections.close();
    return null;
  }
}

function* readState(sections: SectionReader): Sliced<LoadedState> {
  const head: SnapshotHead = JSON.parse(sections.read('head').toString());
  const articles = keptArticles(sections);
  const keeping: Keeping = makeKeeping(yield* readNames(sections), makeBytePool(articles));
  const all = yield* readEntries(sections, articles, keeping);
  const files = yield* readFiles(sections, all);
  const [order] = fromLists(sections.read('order'));
  const entries = yield* mapInSlices(Array.from(order ?? []), (number) => entryAt(all, number));
  const facts = yield* readFacts(sections, entries, keeping.registry);
  const engine = makeLateEngine(readEngine(sections, entries), entries.length);
  const merged = new Map(head.merged.map(([key, number]) => [key, entryAt(all, number)]));
  const parts = { files, passedOver: head.passedOver, merged, keeping, engine };
  const { state, prepare } = yield* assembleState(parts, entries, facts, head.readAt);
  const warm = function* (): Sliced<void> {
    yield* prepare();
    yield* prepareUpdates(state, keeping);
  };
  return { state, engine, warm, isWhole: () => articlesAreWhole(sections) };
}

function* readFiles(
  sections: SectionReader,
  entries: readonly StoredEntry[],
): Sliced<ReadonlyMap<string, KnownFile>> {
  const files = new Map<string, KnownFile>();
  for (const row of fromLines<FileRow>(yield* sections.readInSteps('files'))) {
    const [file, size, modified, entry, unread] = row;
    files.set(file, { file, size, modified, entry: entries[entry] ?? null, unread });
    if (files.size % 512 === 0) yield;
  }
  return files;
}

/** What an update starts from, and no answer needs. */
function* prepareUpdates({ facts }: CorpusState, { registry }: Keeping): Sliced<void> {
  yield* facts.resolution.steps();
  yield* registry.letters.update();
}

function entryAt(entries: readonly StoredEntry[], number: number): StoredEntry {
  const entry = entries[number];
  if (entry === undefined) throw new Error(`the snapshot has no entry ${number}`);
  return entry;
}

function* readEntries(
  sections: SectionReader,
  articles: KeptArticles,
  keeping: Keeping,
): Sliced<StoredEntry[]> {
  const numbers = fromLists(yield* sections.readInSteps('numbers'));
  const next = (): Int32Array => numbers.next().value ?? new Int32Array();
  const entries: StoredEntry[] = [];
  for (const row of fromLines<EntryRow>(yield* sections.readInSteps('entries'))) {
    articles.enter(next());
    const digest = keeping.pool.add(next());
    const print = keeping.pool.add(next());
    const bytes = entries.length;
    entries.push(new StoredEntry({ ...fromEntryRow(row), bytes, digest, print }, keeping));
    if (entries.length % 256 === 0) yield;
  }
  return entries;
}

/** The engine as saved, or, where that is damaged, made anew of the texts. */
function* readEngine(sections: SectionReader, entries: readonly StoredEntry[]): Sliced<SearchEngine> {
  try {
    const image = new Map<string, Uint8Array>();
    for (const name of sections.names()) {
      if (name.startsWith(enginePrefix))
        image.set(name.slice(enginePrefix.length), yield* sections.readInSteps(name));
    }
    return yield* restoreMiniSearchEngine(image);
  } catch {
    return yield* buildEngine(entries);
  }
}
