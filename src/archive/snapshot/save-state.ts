import { resolve } from 'node:path';
import type { CorpusState, KnownFile } from '../live/corpus-state.ts';
import type { EngineImage } from '../search/engine.ts';
import { inSlices, type Sliced } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { codeVersion } from './code-version.ts';
import { toEntryRow } from './entry-rows.ts';
import { factSections } from './fact-rows.ts';
import { articleSection, markOf } from './kept-articles.ts';
import { nameSections } from './name-rows.ts';
import { toLines, toLists } from './rows.ts';
import { type Section, writeSections } from './sections.ts';

/** A file: its name, size and time of change, the number of its entry or -1, and why it was not read. */
export type FileRow = readonly [
  file: string,
  size: number,
  modified: number,
  entry: number,
  unread: string | null,
];

/** What stands once in a snapshot. */
export interface SnapshotHead {
  readonly readAt: string;
  readonly passedOver: CorpusState['passedOver'];
  /** The numbers of the entries that copies were merged into, by the keys of what they were merged from. */
  readonly merged: readonly (readonly [string, number])[];
}

/** Before the name of a piece of the engine. */
export const enginePrefix = 'engine ';

/** What a snapshot must be of to be trusted: this folder, read by this code. */
export function snapshotVersion(folder: string): string {
  return `${codeVersion()} ${resolve(folder)}`;
}

/** Writes all of a folder's state to a file, a piece at a time. The state must not be updated meanwhile. */
export async function saveState(state: CorpusState, folder: string, path: string): Promise<void> {
  const image = await inSlices(state.engine.save());
  const sections = await inSlices(sectionsOf(state, image));
  await writeSections(path, snapshotVersion(folder), sections);
}

function* sectionsOf(state: CorpusState, image: EngineImage): Sliced<Section[]> {
  const entries = yield* numberEntries(state);
  const numberOf = (entry: StoredEntry | null): number =>
    entry === null ? -1 : (entries.numbers.get(entry) ?? -1);
  const merged = [...state.merged].map(([key, entry]) => [key, numberOf(entry)] as const);
  const head: SnapshotHead = { readAt: state.archive.readAt, passedOver: state.passedOver, merged };
  const fileRow = ({ file, size, modified, entry, unread }: KnownFile): FileRow => [
    file,
    size,
    modified,
    numberOf(entry),
    unread,
  ];
  const order = yield* orderOf(state.entries);
  return [
    { name: 'head', pieces: () => [Buffer.from(JSON.stringify(head))] },
    { name: 'files', pieces: () => toLines(state.files.values(), fileRow) },
    { name: 'entries', pieces: () => toLines(entries.list, toEntryRow) },
    { name: 'order', pieces: () => toLists([state.entries.map(numberOf)]) },
    { name: 'numbers', pieces: () => toLists(numbersOf(entries.list)) },
    articleSection(entries.list),
    ...nameSections(state.keeping.registry),
    ...factSections(state.facts, (key) => order.get(key) ?? -1),
    ...[...image].map(([name, bytes]) => ({ name: enginePrefix + name, pieces: () => inParts(bytes) })),
  ];
}

/** Every entry that a state refers to: those read, and those merged of copies. */
function* numberEntries({ files, entries }: CorpusState): Sliced<{
  list: StoredEntry[];
  numbers: ReadonlyMap<StoredEntry, number>;
}> {
  const numbers = new Map<StoredEntry, number>();
  const enter = function* (all: Iterable<StoredEntry | null>): Sliced<void> {
    let seen = 0;
    for (const entry of all) {
      if (entry !== null && !numbers.has(entry)) numbers.set(entry, numbers.size);
      if (++seen % 1024 === 0) yield;
    }
  };
  yield* enter(files.values().map(({ entry }) => entry));
  yield* enter(entries);
  return { list: [...numbers.keys()], numbers };
}

/** The place of each entry in the order of the archive, by its key. */
function* orderOf(entries: readonly StoredEntry[]): Sliced<ReadonlyMap<string, number>> {
  const order = new Map<string, number>();
  for (const { key } of entries) {
    order.set(key, order.size);
    if (order.size % 1024 === 0) yield;
  }
  return order;
}

/** For each entry what is known of its packed article, the numbers of its names, and those of its fingerprint. */
function* numbersOf(entries: readonly StoredEntry[]): Generator<ArrayLike<number>> {
  for (const entry of entries) {
    yield markOf(entry);
    yield entry.digest;
    yield entry.packedPrint;
  }
}

const partLength = 1 << 20;

function* inParts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += partLength) yield bytes.subarray(at, at + partLength);
}
