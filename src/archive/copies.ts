import { type Fingerprint, isNearCopy } from '../article/fingerprint.ts';
import type { Sliced } from './slices.ts';
import { eachLead, MARKS } from './store/packed-print.ts';
import type { StoredEntry } from './store/stored-entry.ts';

/** Entries that hold one article; the first one is the one to show. */
export type CopyGroup = readonly [StoredEntry, ...StoredEntry[]];

/** The most articles that share one sentence before it counts as boilerplate. */
const common = 24;

interface Original {
  readonly print: Fingerprint;
  readonly group: [StoredEntry, ...StoredEntry[]];
}

interface Originals {
  readonly byDigest: Map<string, Original>;
  readonly byMark: Map<number, Original[]>;
}

/**
 * Groups copies of one article, as `mergeCopies` does: same words, or nearly so. It does so in slices and from stored
 * fingerprints, for archives too large to be compared in one go. `entries` are in order of file, and so are the groups.
 */
export function* groupCopies(entries: readonly StoredEntry[]): Sliced<CopyGroup[]> {
  const originals: Originals = { byDigest: new Map(), byMark: new Map() };
  const groups: CopyGroup[] = [];
  for (const [i, entry] of entries.entries()) {
    const { print } = entry;
    const original = print === null ? null : find(originals, print);
    if (original !== null) original.group.push(entry);
    else groups.push(enter(originals, entry, print));
    if (i % 64 === 0) yield;
  }
  return groups;
}

/**
 * Whether any of the entries `added` has a copy among `all`, themselves included. It compares none but those with a
 * sentence in common, nearly always one of their publisher's, so an update need not group all articles anew.
 */
export function* haveCopies(added: readonly StoredEntry[], all: Iterable<StoredEntry>): Sliced<boolean> {
  const sought = new Map<number, StoredEntry[]>();
  for (const entry of added)
    eachLead(entry.packedPrint, (lead) => sought.set(lead, [...(sought.get(lead) ?? []), entry]));
  if (sought.size === 0) return false;
  let seen = 0;
  for (const entry of all) {
    if (++seen % 256 === 0) yield;
    const near: StoredEntry[] = [];
    eachLead(entry.packedPrint, (lead) => near.push(...(sought.get(lead) ?? none)));
    if (near.some((one) => one.key !== entry.key && areCopies(one.print, entry.print))) return true;
  }
  return false;
}

const none: readonly StoredEntry[] = [];

function areCopies(a: Fingerprint | null, b: Fingerprint | null): boolean {
  return a !== null && b !== null && (a.digest === b.digest || isNearCopy(a, b));
}

function find({ byDigest, byMark }: Originals, print: Fingerprint): Original | null {
  const same = byDigest.get(print.digest);
  if (same !== undefined) return same;
  for (const mark of print.sentences.slice(0, MARKS)) {
    const near = byMark.get(mark)?.find((other) => isNearCopy(other.print, print));
    if (near !== undefined) return near;
  }
  return null;
}

function enter({ byDigest, byMark }: Originals, entry: StoredEntry, print: Fingerprint | null): CopyGroup {
  const group: [StoredEntry, ...StoredEntry[]] = [entry];
  if (print === null) return group;
  const original = { print, group };
  byDigest.set(print.digest, original);
  for (const mark of print.sentences.slice(0, MARKS)) {
    const sharing = byMark.get(mark);
    if (sharing === undefined) byMark.set(mark, [original]);
    else if (sharing.length < common) sharing.push(original);
  }
  return group;
}
