import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import type { NewsEvent } from '../extract/event.ts';
import { extractEvents } from '../extract/extract.ts';
import type { GoldSentence } from './gold.ts';
import type { EvaluationSet } from './read-set.ts';

/** A text as the program sees it, with its events. */
export interface ReadText {
  readonly article: Article;
  readonly events: readonly NewsEvent[];
  /** The file as decoded from UTF-8, in which excerpts must be found again. */
  readonly source: string;
}

/** Every article of a set, by its id there. A file that can't be read is a fault of the set, and thrown. */
export function readArticles(set: EvaluationSet): ReadonlyMap<string, ReadText> {
  return new Map(
    [...set.files].map(([id, file]) => [id, readText(file, readFileSync(join(set.folder, file)))]),
  );
}

/** A sentence read as an article of its own, published on the day that its line says. */
export function readSentence(line: Pick<GoldSentence, 'id' | 'text' | 'published'>): ReadText {
  return readText(`${line.id}.txt`, Buffer.from(line.text), line.published);
}

function readText(file: string, bytes: Buffer, published: string | null = null): ReadText {
  const read = readArticle(file, bytes);
  if ('unread' in read) throw new Error(`${file} of an evaluation set can't be read: ${read.unread.reason}`);
  const article = published ? { ...read.article, published: { value: published, span: null } } : read.article;
  return { article, events: extractEvents(article), source: bytes.toString('utf8') };
}
