import SearchableMap from 'minisearch/SearchableMap';

/** The different terms of an index, numbered from 0 as they come. */
export interface Vocabulary {
  /** By number. */
  readonly terms: readonly string[];
  /** The number of a term, undefined for one that never came. */
  numberOf(term: string): number | undefined;
  /** The number of a term, a new one for a new term. */
  take(term: string): number;
  /** The terms that an unknown one may be a slip of, or the beginning of. */
  near(typed: string, slips: number): Iterable<string>;
}

/** Numbers at hand of terms that came lately: most words of a text are frequent ones. */
const remembered = 1 << 16;

/** An empty vocabulary, in the tree in which MiniSearch keeps its words. */
export function makeVocabulary(): Vocabulary {
  const terms: string[] = [];
  const tree = new SearchableMap<number>();
  const lately = new Map<string, number>();
  return {
    terms,
    numberOf: (term) => tree.get(term),
    take: (term) => {
      const known = lately.get(term);
      if (known !== undefined) return known;
      if (lately.size >= remembered) lately.clear();
      const own = ownCopy(term);
      const number = tree.fetch(own, () => terms.push(own) - 1);
      lately.set(own, number);
      return number;
    },
    near: function* (typed, slips) {
      yield* tree.atPrefix(typed).keys();
      yield* tree.fuzzyGet(typed, slips).keys();
      for (let at = 0; at + 1 < typed.length; at++) {
        const exchanged = `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`;
        if (tree.has(exchanged)) yield exchanged;
      }
    },
  };
}

/** A shorter word cut from a text is a copy already. */
const shortestCut = 13;

/** A word cut from a text would keep the whole text in memory. */
function ownCopy(term: string): string {
  return term.length < shortestCut ? term : Buffer.from(term).toString();
}
