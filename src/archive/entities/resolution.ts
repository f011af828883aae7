import type { ArchiveEntry } from '../entry.ts';
import { namesIn } from './digest.ts';
import { type NameCounts, noCounts } from './name-counts.ts';
import type { NameRegistry, RegisteredName } from './name-registry.ts';
import type { Meanings } from './short-forms.ts';

/** By entity, the ambiguous names that refer to it somewhere, each with in how many articles. */
export type LocalNames = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What the names of an archive refer to. Entities are numbers of the registry's keys. */
export interface Resolution {
  readonly counts: NameCounts;
  /** What short forms stand for in all articles together. */
  readonly meanings: Meanings;
  /** Keys of the places that are named as such. */
  readonly places: ReadonlySet<string>;
  /** The entity of each name, or one of the marks below. */
  readonly byName: Int32Array;
  /** The names that mean one thing in one article and another in another. */
  readonly locals: LocalNames;
}

/** Marks a name that no article uses, or that cannot be compared. */
export const unresolved = -1;
/** Marks a name that means one thing in one article and another in another. */
export const ambiguous = -2;

/** What the names refer to where there are none. */
export const noResolution: Resolution = {
  counts: noCounts,
  meanings: new Map(),
  places: new Set(),
  byName: new Int32Array(),
  locals: new Map(),
};

/** A change of an archive's articles, and the articles after it. */
export interface ChangedEntries {
  readonly gone: readonly ArchiveEntry[];
  readonly come: readonly ArchiveEntry[];
  /** In order of file. */
  readonly entries: readonly ArchiveEntry[];
}

/** The spelling that a body's long form is looked up by. */
export function formOf(name: RegisteredName): string {
  return name.spellings[0] ?? '';
}

/** A body's entity: its long form's; a bare name that is a place elsewhere in the archive is that place. */
export function entityOfBody(
  number: number,
  meanings: Meanings,
  places: ReadonlySet<string>,
  { names, ownEntity, keys }: NameRegistry,
): number {
  const name = names[number];
  if (name === undefined) return unresolved;
  const long = meanings.get(formOf(name));
  const key = long ?? name.key.slice('body '.length);
  if (places.has(key)) return keys.numberOf(`place ${key}`);
  return long == null ? (ownEntity[number] ?? unresolved) : keys.numberOf(`body ${key}`);
}

/** Whether an article uses a name that means different things in different articles. */
export function hasAmbiguous({ digest }: ArchiveEntry, { byName }: Resolution): boolean {
  for (const name of namesIn(digest)) if (byName[name] === ambiguous) return true;
  return false;
}
