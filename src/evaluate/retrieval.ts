import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build.ts';
import type { Article } from '../article/article.ts';
import { collectionFolders, type RetrievalCollection, readCollection } from './retrieval-collection.ts';

/** How well search ranks on one collection; each figure is the mean over its judged queries, from 0 to 1. */
export interface RetrievalFigures {
  readonly collection: string;
  readonly documents: number;
  readonly queries: number;
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall100: number;
}

/** What was measured below a folder, or why nothing could be. */
export type RetrievalEvaluation =
  | { readonly ok: true; readonly collections: readonly RetrievalFigures[] }
  | { readonly ok: false; readonly message: string };

/** Asks the archive's own search the queries of each collection below `folder`, in BEIR's layout. */
export function evaluateRetrieval(folder: string): RetrievalEvaluation {
  try {
    const collections = collectionFolders(folder).map((each) => figuresOf(readCollection(each)));
    if (collections.length > 0) return { ok: true, collections };
    return { ok: false, message: `No collection below ${folder}: none of its folders holds a corpus.jsonl.` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `A collection below ${folder} can't be read: ${reason}` };
  }
}

/** The figures as lines for a terminal; the last one is `mean nDCG@10 0.nnn`. */
export function retrievalLines(collections: readonly RetrievalFigures[]): string[] {
  const width = Math.max(...collections.map(({ collection }) => collection.length));
  const mean = collections.reduce((sum, { ndcg10 }) => sum + ndcg10, 0) / collections.length;
  return [
    ...collections.map(
      ({ collection, documents, queries, ndcg10, mrr10, recall100 }) =>
        `${collection.padEnd(width)}  nDCG@10 ${ndcg10.toFixed(3)}  MRR@10 ${mrr10.toFixed(3)}  ` +
        `recall@100 ${recall100.toFixed(3)}  (${documents} documents, ${queries} queries)`,
    ),
    `mean nDCG@10 ${mean.toFixed(3)}`,
  ];
}

function figuresOf({ name, documents, queries, judgements }: RetrievalCollection): RetrievalFigures {
  const archive = buildArchive({
    articles: documents.map(toArticle),
    unread: [],
    events: new Map(),
    readAt: new Date(0).toISOString(),
  });
  const judged = queries.flatMap(({ id, text }) => {
    const grades = judgements.get(id);
    return grades === undefined ? [] : [measure(ranked(archive, text), grades)];
  });
  const mean = (value: (each: Measures) => number): number =>
    judged.reduce((sum, each) => sum + value(each), 0) / Math.max(1, judged.length);
  return {
    collection: name,
    documents: documents.length,
    queries: judged.length,
    ndcg10: mean((each) => each.ndcg10),
    mrr10: mean((each) => each.mrr10),
    recall100: mean((each) => each.recall100),
  };
}

/** A document as the article that it would be: one sentence below a title. */
function toArticle({ id, title, text: body }: RetrievalCollection['documents'][number]): Article {
  const text = `${title}\n\n${body}`;
  return {
    id,
    file: id,
    hash: '',
    text,
    title: { value: title, span: { start: 0, end: title.length }, made: title === '' },
    published: null,
    source: null,
    url: null,
    language: 'en',
    dateline: null,
    sentences: [{ start: title.length + 2, end: text.length, paragraph: 0 }],
    copies: [],
  };
}

function ranked(archive: Archive, words: string): string[] {
  return archive.search({ words, limit: 100 }).hits.map(({ article }) => article.id);
}

interface Measures {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall100: number;
}

function measure(ids: readonly string[], grades: ReadonlyMap<string, number>): Measures {
  const gained = ids.slice(0, 10).map((id) => grades.get(id) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
  const first = gained.findIndex((grade) => grade > 0);
  return {
    ndcg10: discounted(gained) / discounted(ideal),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    recall100: ids.slice(0, 100).filter((id) => grades.has(id)).length / grades.size,
  };
}

/** Each grade divided by the logarithm of its rank plus one. */
function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + grade / Math.log2(rank + 2), 0);
}
