import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_BYTES, tooLarge } from './decode.ts';
import { failure } from './file-failure.ts';
import { type ReadOutcome, readArticle } from './read.ts';

/**
 * Reads one file of the corpus, by its path below `folder`. Never throws for a file that is gone or can't be read. It waits
 * for the disk: whoever reads many does so in threads, and there a detour over the system's own threads takes longer than
 * many a small file.
 */
export function readCorpusFile(folder: string, file: string): ReadOutcome {
  const path = join(folder, file);
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) return { unread: { file, reason: tooLarge(size) } };
    return readArticle(file, readFileSync(path));
  } catch (error) {
    return { unread: { file, reason: failure(error) } };
  }
}
