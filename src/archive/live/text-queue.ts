import type { SearchEngine, SearchText } from '../search/engine.ts';
import { makeMiniSearchEngine } from '../search/minisearch-engine.ts';
import { searchableTerms } from '../search/search-articles.ts';
import type { Sliced } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import { frequentTerms, sampleFirst, sampleSize } from './frequent-terms.ts';

/** Holds back the first texts until they tell which terms are frequent; then indexes them as they come. */
export interface TextQueue {
  add(texts: readonly SearchText[]): Sliced<void>;
  finish(): Sliced<SearchEngine>;
}

export function makeTextQueue(size: number): TextQueue {
  const held: SearchText[] = [];
  let engine: SearchEngine | null = null;
  const start = function* (): Sliced<SearchEngine> {
    const made = makeMiniSearchEngine(
      frequentTerms(
        held.map(({ terms }) => terms),
        size,
      ),
    );
    engine = made;
    yield* indexTexts(made, held.splice(0));
    return made;
  };
  return {
    add: function* (texts) {
      if (engine !== null) return yield* indexTexts(engine, texts);
      held.push(...texts);
      if (held.length >= sampleSize) yield* start();
    },
    finish: function* () {
      return engine ?? (yield* start());
    },
  };
}

/** Indexes texts one a step. */
function* indexTexts(engine: SearchEngine, texts: readonly SearchText[]): Sliced<void> {
  for (const text of texts) {
    engine.index([text]);
    yield;
  }
}

/** An engine with the texts of these entries. */
export function* buildEngine(entries: readonly StoredEntry[]): Sliced<SearchEngine> {
  const queue = makeTextQueue(entries.length);
  for (const { key, article } of sampleFirst(entries)) {
    yield* queue.add([{ key, terms: searchableTerms(article) }]);
    yield;
  }
  return yield* queue.finish();
}
