import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

const documentSchema = z.object({ _id: z.string(), title: z.string().optional(), text: z.string() });
const querySchema = z.object({ _id: z.string(), text: z.string() });

/** A collection with relevance judgements, in BEIR's layout. */
export interface RetrievalCollection {
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  /** Grades above 0, by query and document. */
  readonly judgements: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The folders at or below `folder` that hold `corpus.jsonl`, in the order of their paths. */
export function collectionFolders(folder: string): string[] {
  if (existsSync(join(folder, 'corpus.jsonl'))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort()
    .flatMap(collectionFolders);
}

/** Reads one collection: `corpus.jsonl`, `queries.jsonl`, and `qrels.tsv` or `qrels/test.tsv`. Throws where one is malformed. */
export function readCollection(folder: string): RetrievalCollection {
  const documents = rows(join(folder, 'corpus.jsonl')).map((row) => documentSchema.parse(JSON.parse(row)));
  const queries = rows(join(folder, 'queries.jsonl')).map((row) => querySchema.parse(JSON.parse(row)));
  const flat = join(folder, 'qrels.tsv');
  return {
    name: basename(folder),
    documents: documents.map(({ _id, title, text }) => ({ id: _id, title: title ?? '', text })),
    queries: queries.map(({ _id, text }) => ({ id: _id, text })),
    judgements: judgementsIn(existsSync(flat) ? flat : join(folder, 'qrels', 'test.tsv')),
  };
}

function rows(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '');
}

/** The first row is a header: `query-id corpus-id score`. */
function judgementsIn(file: string): Map<string, Map<string, number>> {
  const judgements = new Map<string, Map<string, number>>();
  for (const row of rows(file).slice(1)) {
    const [query = '', document = '', grade = ''] = row.split('\t');
    if (!(Number(grade) > 0)) continue;
    const judged = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, judged.set(document, Number(grade)));
  }
  return judgements;
}
