import type { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build.ts';
import { extractEvents } from '../../src/extract/extract.ts';
import { readCorpus } from './read-corpus.ts';

/** The archive of a folder, by the program's own parts. */
export async function readArchive(folder: string): Promise<Archive> {
  const reading = await readCorpus(folder);
  if ('problem' in reading) throw new Error(reading.problem);
  const events = new Map(reading.articles.map((article) => [article.id, extractEvents(article)]));
  return buildArchive({ ...reading, events, readAt: '2026-01-01T00:00:00.000Z' });
}
