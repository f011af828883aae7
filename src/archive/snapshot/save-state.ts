import { resolve } from 'node:path';
import type { CorpusState, KnownFile } from '../live/corpus-state.ts';
import type { EngineImage } from '../search/engine.ts';
import { inSlices } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { codeVersion } from './code-version.ts';
import { toEntryRow } from './entry-rows.ts';
import { factSections } from './fact-rows.ts';
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
  await writeSections(path, snapshotVersion(folder), sectionsOf(state, image));
}

function sectionsOf(state: CorpusState, image: EngineImage): Section[] {
  const entries = numberEntries(state);
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
  const order = new Map(state.entries.map((entry, i) => [entry.key, i]));
  return [
    { name: 'head', pieces: () => [Buffer.from(JSON.stringify(head))] },
    { name: 'files', pieces: () => toLines(state.files.values(), fileRow) },
    { name: 'entries', pieces: () => toLines(entries.list, toEntryRow) },
    { name: 'order', pieces: () => toLists([state.entries.map(numberOf)]) },
    { name: 'numbers', pieces: () => toLists(numbersOf(entries.list)) },
    { name: 'bytes', pieces: () => inPages(entries.list) },
    ...nameSections(state.keeping.registry),
    ...factSections(state.facts, (key) => order.get(key) ?? -1),
    ...[...image].map(([name, bytes]) => ({ name: enginePrefix + name, pieces: () => inParts(bytes) })),
  ];
}

/** Every entry that a state refers to: those read, and those merged of copies. */
function numberEntries({ files, entries }: CorpusState): {
  list: StoredEntry[];
  numbers: Map<StoredEntry, number>;
} {
  const numbers = new Map<StoredEntry, number>();
  for (const { entry } of files.values()) if (entry !== null) numbers.set(entry, numbers.size);
  for (const entry of entries) if (!numbers.has(entry)) numbers.set(entry, numbers.size);
  return { list: [...numbers.keys()], numbers };
}

/** For each entry the length of its bytes, the numbers of its names, and those of its fingerprint. */
function* numbersOf(entries: readonly StoredEntry[]): Generator<ArrayLike<number>> {
  for (const { article, digest, packedPrint } of entries) {
    yield [article.bytes.length];
    yield digest;
    yield packedPrint;
  }
}

const pageLength = 1 << 20;

/** The bytes of all entries, one after the other. */
function* inPages(entries: readonly StoredEntry[]): Generator<Uint8Array> {
  let page: Uint8Array[] = [];
  let length = 0;
  for (const { article } of entries) {
    page.push(article.bytes);
    length += article.bytes.length;
    if (length < pageLength) continue;
    yield Buffer.concat(page);
    page = [];
    length = 0;
  }
  yield Buffer.concat(page);
}

function* inParts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pageLength) yield bytes.subarray(at, at + pageLength);
}
