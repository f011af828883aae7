import type { UnreadFile } from '../../article/article.ts';
import type { CorpusFile } from '../../article/list-corpus.ts';
import type { Archive } from '../archive.ts';
import type { Facts } from '../facts.ts';
import type { Keeping } from '../keeping.ts';
import type { MergedEntries } from '../merged-entries.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { StoredEntry } from '../store/stored-entry.ts';

/** A file of the corpus as it was read. */
export interface KnownFile extends CorpusFile {
  /** Null where it holds no article that can be read. */
  readonly entry: StoredEntry | null;
  /** Why not. */
  readonly unread: string | null;
}

/** What a state is made of. */
export type StateParts = Pick<CorpusState, 'files' | 'passedOver' | 'merged' | 'keeping' | 'engine'>;

/** One state of a corpus folder: what was read, and the archive made of it. An update makes another. */
export interface CorpusState {
  /** By file. */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** What the folder holds beside files that could be articles. */
  readonly passedOver: readonly UnreadFile[];
  readonly merged: MergedEntries;
  /** The articles, copies merged, in order of file. */
  readonly entries: readonly StoredEntry[];
  readonly facts: Facts;
  readonly archive: Archive;
  /** Shared by all states; it holds the names of this one and of earlier ones. */
  readonly keeping: Keeping;
  /** Shared by all states; it holds the texts of this one, and for a moment those of the one before. */
  readonly engine: SearchEngine;
}
