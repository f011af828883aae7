import type { SearchEngine, SearchText } from '../search/engine.ts';
import { makeMiniSearchEngine } from '../search/minisearch-engine.ts';
import { searchableTerms } from '../search/search-articles.ts';
import type { Sliced } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';

/** Indexes texts one a step. */
export function* indexTexts(engine: SearchEngine, texts: readonly SearchText[]): Sliced<void> {
  for (const text of texts) {
    engine.index([text]);
    yield;
  }
}

/** Indexes the texts of those entries that the engine does not have. */
export function* indexMissing(engine: SearchEngine, entries: readonly StoredEntry[]): Sliced<void> {
  for (const [i, { key, article }] of entries.entries()) {
    if (i % 1024 === 0) yield;
    if (engine.has(key)) continue;
    engine.index([{ key, terms: searchableTerms(article) }]);
    yield;
  }
}

/** Makes the engine forget the texts of these entries that are not among the ones to keep. */
export function* forgetOthers(
  engine: SearchEngine,
  entries: readonly StoredEntry[],
  toKeep: readonly StoredEntry[],
): Sliced<void> {
  const kept = new Set(toKeep.map(({ key }) => key));
  for (const [i, { key, article }] of entries.entries()) {
    if (i % 1024 === 0) yield;
    if (kept.has(key) || !engine.has(key)) continue;
    engine.forget([{ key, terms: searchableTerms(article) }]);
    yield;
  }
}

/** An engine with the texts of these entries. */
export function* buildEngine(entries: readonly StoredEntry[]): Sliced<SearchEngine> {
  const engine = makeMiniSearchEngine();
  for (const { key, article } of entries) {
    engine.index([{ key, terms: searchableTerms(article) }]);
    yield;
  }
  return engine;
}
