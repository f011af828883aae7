import type { Sliced } from '../slices.ts';

/** A text to be found under its key, as the terms that it consists of. Two texts never share a key. */
export interface SearchText {
  readonly key: string;
  readonly terms: readonly string[];
}

/** One thing that a query asks for, in the words that may stand for it: the asked one first, then its synonyms. */
export interface Concept {
  /** How much it counts in the score, beside the query's other concepts. */
  readonly weight: number;
  /** How much it counts in a text's share of the query; see `EngineQuery.leastShare`. */
  readonly stake: number;
  readonly words: readonly { readonly term: string; readonly weight: number }[];
}

export interface EngineQuery {
  readonly concepts: readonly Concept[];
  /** Terms that a text must not have. */
  readonly without: readonly string[];
  /** Whether the text with this key may come out at all; null where all may. */
  readonly accepts: ((key: string) => boolean) | null;
  /**
   * From 0 to 1: how much of the query a text must have. Each concept counts by its stake and by how rare its first
   * word is; a word that no text has counts like the rarest.
   */
  readonly leastShare: number;
  /** How many hits to give at most. */
  readonly limit: number;
}

export interface EngineHit {
  readonly key: string;
  readonly score: number;
  /** How much of the query it has, from 0 to 1, counted as for `leastShare`. */
  readonly share: number;
}

export interface EngineResult {
  /** How many texts fit. */
  readonly total: number;
  /** Best first; of equal score by key. */
  readonly hits: readonly EngineHit[];
}

/** A stored engine: pieces of bytes by name. */
export type EngineImage = ReadonlyMap<string, Uint8Array>;

/**
 * Full-text search as the rest of the archive sees it: index these, forget those, find this. Texts and queries both
 * come as terms, made by `termsOf`. What is found depends only on the texts indexed, not on the order or history of indexing.
 */
export interface SearchEngine {
  /** How many texts are indexed. */
  readonly size: number;
  has(key: string): boolean;
  index(texts: readonly SearchText[]): void;
  /** Takes texts out again; each must be as it was indexed. */
  forget(texts: readonly SearchText[]): void;
  find(query: EngineQuery): EngineResult;
  /** In how many texts a term stands. */
  frequency(term: string): number;
  /** Everything that it holds, to be stored; whoever made it can make the same one of this. */
  save(): Sliced<EngineImage>;
  /** The known term most like an unknown one: a slip of the keys, or a beginning. Null where nothing is near. */
  nearest(term: string): string | null;
}
