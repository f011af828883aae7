import type { CorpusFile } from '../../article/list-corpus.ts';
import { readCorpusFile } from '../../article/read-file.ts';
import { type ArticleRecord, recordOf } from './article-record.ts';

/** What became of one file of the corpus. */
export interface FileRecord extends CorpusFile {
  /** Null where the file holds no article that can be read. */
  readonly record: ArticleRecord | null;
  /** Why not. */
  readonly unread: string | null;
}

/** Reads a file of the corpus, and extracts and packs its article. Never throws for what a file holds. */
export function readRecord(folder: string, at: CorpusFile): FileRecord {
  const outcome = readCorpusFile(folder, at.file);
  if ('unread' in outcome) return { ...at, record: null, unread: outcome.unread.reason };
  try {
    return { ...at, record: recordOf(outcome.article), unread: null };
  } catch (error) {
    // One article that a rule stumbles over must not keep all others from being read.
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ...at,
      record: null,
      unread: `Its events could not be extracted, which is a bug (${reason}); please report it.`,
    };
  }
}
