import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import {
  type GoldArticle,
  type GoldQuestion,
  type GoldSentence,
  goldArticle,
  goldQuestion,
  goldSentence,
  type NoFact,
  noFact,
} from './gold.ts';
import { idOfFile } from './score-questions.ts';

/** A folder of articles with what must come of them. */
export interface EvaluationSet {
  readonly ok: true;
  /** Where the article files lie. */
  readonly folder: string;
  /** File names below `folder`, by article id. */
  readonly files: ReadonlyMap<string, string>;
  readonly articles: readonly GoldArticle[];
  readonly questions: readonly GoldQuestion[];
  readonly sentences: readonly GoldSentence[];
  readonly noFacts: readonly NoFact[];
}

/** Why a folder can't be evaluated, and what to mend. */
export interface SetProblem {
  readonly ok: false;
  readonly problem: string;
}

const ARTICLE_FILE = /\.(txt|md|html?)$/;

/** A fault in a gold file; becomes a `SetProblem` at the edge of this file. */
class GoldFault extends Error {}

/**
 * Reads `gold.jsonl` and, where they are there, `questions.jsonl`, `sentences.jsonl` and `no-facts.jsonl` of a
 * folder. Articles lie in its `articles/`, or beside those files.
 */
export function readSet(folder: string): EvaluationSet | SetProblem {
  try {
    return openSet(folder);
  } catch (error) {
    if (error instanceof GoldFault) return { ok: false, problem: error.message };
    throw error;
  }
}

function openSet(folder: string): EvaluationSet {
  if (!existsSync(folder)) throw new GoldFault(`${folder}: no such folder`);
  const below = join(folder, 'articles');
  const articleFolder = existsSync(below) ? below : folder;
  const names = readdirSync(articleFolder).filter((name) => ARTICLE_FILE.test(name) && name !== 'README.md');
  const files = new Map(names.sort().map((name) => [idOfFile(name), name]));
  const articles = readLines(join(folder, 'gold.jsonl'), goldArticle);
  for (const { id } of articles) {
    if (files.has(id)) continue;
    throw new GoldFault(
      `gold.jsonl names article ${id}, but ${articleFolder} has no ${id}.txt, .md or .html`,
    );
  }
  return {
    ok: true,
    folder: articleFolder,
    files,
    articles,
    questions: readLines(join(folder, 'questions.jsonl'), goldQuestion, true),
    sentences: readLines(join(folder, 'sentences.jsonl'), goldSentence, true),
    noFacts: readLines(join(folder, 'no-facts.jsonl'), noFact, true),
  };
}

function readLines<T>(path: string, schema: z.ZodType<T>, optional = false): T[] {
  if (!existsSync(path)) {
    if (optional) return [];
    throw new GoldFault(`${path} is missing: it says what must come of the articles`);
  }
  const rows = readFileSync(path, 'utf8').split('\n');
  return rows.flatMap((row, index) => (row.trim() === '' ? [] : [readLine(row, schema, path, index + 1)]));
}

function readLine<T>(row: string, schema: z.ZodType<T>, path: string, line: number): T {
  const where = `${basename(path)}, line ${line}`;
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    throw new GoldFault(`${where}: not one JSON object a line`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new GoldFault(`${where}: ${issue?.path.join('.')}: ${issue?.message}`);
}
