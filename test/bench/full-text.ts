import { DatabaseSync } from 'node:sqlite';
import { termsOf } from '../../src/archive/search/terms.ts';
import type { Article } from '../../src/article/article.ts';

/** SQLite's full-text search over the same articles, for comparison. */
export interface FullText {
  /** The ids of the ten best articles, and how many fit. */
  search(words: string): void;
  close(): void;
}

/** An index in memory, with Porter's stems and no copy of the texts. */
export function buildFullText(articles: readonly Article[]): FullText {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE texts USING fts5(body, content='', tokenize='porter unicode61')");
  const insert = database.prepare('INSERT INTO texts(rowid, body) VALUES (?, ?)');
  database.exec('BEGIN');
  for (const [i, { title, text, sentences }] of articles.entries()) {
    const parts = [title.value, ...sentences.map(({ start, end }) => text.slice(start, end))];
    insert.run(i + 1, parts.join('\n'));
  }
  database.exec('COMMIT');
  const select = database.prepare('SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 10');
  return {
    search: (words) => {
      // Words of grammar are cut from its queries too, or it would be slower for no better answers.
      const asked = termsOf(words).map(({ start, end }) => `"${words.slice(start, end)}"`);
      if (asked.length > 0) select.all(asked.join(' OR '));
    },
    close: () => database.close(),
  };
}
