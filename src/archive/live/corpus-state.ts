import type { UnreadFile } from '../../article/article.ts';
import type { CorpusFile } from '../../article/files.ts';
import type { Archive } from '../archive.ts';
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

/** One state of a corpus folder: what was read, and the archive made of it. An update makes another. */
export interface CorpusState {
  /** By file. */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** What the folder holds beside files that could be articles. */
  readonly passedOver: readonly UnreadFile[];
  readonly merged: MergedEntries;
  readonly archive: Archive;
  /** Shared by all states; it holds the names of this one and of earlier ones. */
  readonly keeping: Keeping;
  /** Shared by all states; it holds the texts of this one, and for a moment those of the one before. */
  readonly engine: SearchEngine;
}
