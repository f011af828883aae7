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

/** An engine with the texts of these entries. */
export function* buildEngine(entries: readonly StoredEntry[]): Sliced<SearchEngine> {
  const engine = makeMiniSearchEngine();
  for (const { key, article } of entries) {
    engine.index([{ key, terms: searchableTerms(article) }]);
    yield;
  }
  return engine;
}
