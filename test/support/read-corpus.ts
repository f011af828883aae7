import type { Article, UnreadFile } from '../../src/article/article.ts';
import { mergeCopies } from '../../src/article/copies.ts';
import { byFile, type CorpusProblem, listCorpus } from '../../src/article/list-corpus.ts';
import { readCorpusFile } from '../../src/article/read-file.ts';

/** The articles of a corpus in order of `file`, copies merged, and the files that could not be read. */
export interface CorpusReading {
  readonly articles: readonly Article[];
  readonly unread: readonly UnreadFile[];
}

/** Reads every article of `folder`, as an archive does. One file's failure never stops the rest; `problem` is for the folder itself. */
export async function readCorpus(folder: string): Promise<CorpusReading | CorpusProblem> {
  const listed = await listCorpus(folder);
  if ('problem' in listed) return listed;
  const outcomes = listed.files.map(({ file }) => readCorpusFile(folder, file));
  const articles = outcomes.flatMap((outcome) => ('article' in outcome ? [outcome.article] : []));
  const unread = outcomes.flatMap((outcome) => ('unread' in outcome ? [outcome.unread] : []));
  return { articles: mergeCopies(articles), unread: [...listed.unread, ...unread].sort(byFile) };
}
