import MiniSearch from 'minisearch';
import { makeBestHits } from './best-hits.ts';
import type { Concept, EngineQuery, EngineResult, SearchEngine, SearchText } from './engine.ts';
import { type FrequentWords, makeFrequentWords } from './frequent-words.ts';
import { type Candidate, nearestOf, slips } from './nearest-term.ts';
import { bm25, rarity, saturation } from './ranking.ts';
import { makeSlots, type Slots } from './slots.ts';
import { termsOf } from './terms.ts';

interface Entry {
  readonly id: number;
  /** Numbered terms with spaces between them. */
  readonly terms: string;
}

/** What one engine holds. */
interface Index {
  readonly mini: MiniSearch<Entry>;
  readonly frequent: FrequentWords;
  readonly slots: Slots;
  /** How many terms each text has, by slot. */
  readonly lengths: number[];
  totalLength: number;
}

/** Between a term and the number of its occurrence, so that MiniSearch counts a text's length in occurrences. */
const repeat = '#';

/**
 * An engine over MiniSearch. `frequentTerms` are terms known to stand in very many of the texts to come: their
 * postings are kept beside MiniSearch, with the same scores. It is right without them, and slower.
 */
export function makeMiniSearchEngine(frequentTerms: Iterable<string> = []): SearchEngine {
  const frequent = makeFrequentWords(frequentTerms);
  const index: Index = {
    mini: makeMini(frequent),
    frequent,
    slots: makeSlots(),
    lengths: [],
    totalLength: 0,
  };
  return {
    get size() {
      return index.slots.size;
    },
    index: (texts) => {
      for (const text of texts) indexOne(index, text);
    },
    forget: (texts) => forget(index, texts),
    find: (query) => find(index, query),
    frequency: (term) => frequencyOf(index, term),
    nearest: (term) => nearestOf(term, candidates(index, term)),
  };
}

function makeMini(frequent: FrequentWords): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    fields: ['terms'],
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (numberedTerm) => {
      const term = withoutNumber(numberedTerm);
      return frequent.has(term) ? null : term;
    },
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, bm25 },
  });
}

/** The terms of a text, each occurrence but the first with a number behind it. */
function numbered(terms: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return terms.map((term) => {
    const times = seen.get(term) ?? 0;
    seen.set(term, times + 1);
    return times === 0 ? term : `${term}${repeat}${times}`;
  });
}

function withoutNumber(numberedTerm: string): string {
  const at = numberedTerm.indexOf(repeat);
  return at < 0 ? numberedTerm : numberedTerm.slice(0, at);
}

function indexOne(index: Index, { key, text }: SearchText): void {
  const terms = termsOf(text).map(({ term }) => term);
  const slot = index.slots.take(key);
  index.lengths[slot] = terms.length;
  index.totalLength += terms.length;
  index.mini.add({ id: slot, terms: numbered(terms).join(' ') });
  // Sorted, because a text's occurrences of one word must come one after another.
  for (const term of terms.filter((each) => index.frequent.has(each)).sort()) index.frequent.add(term, slot);
}

function forget(index: Index, texts: readonly SearchText[]): void {
  const gone = new Set<number>();
  for (const { key, text } of texts) {
    const slot = index.slots.of(key);
    if (slot === undefined) throw new Error(`no text with the key ${key} is indexed`);
    const terms = termsOf(text).map(({ term }) => term);
    index.mini.remove({ id: slot, terms: numbered(terms).join(' ') });
    index.totalLength -= index.lengths[slot] ?? 0;
    index.slots.free(key);
    gone.add(slot);
  }
  index.frequent.remove(gone);
}

function frequencyOf({ mini, frequent }: Index, term: string): number {
  return frequent.has(term) ? frequent.frequency(term) : mini.search(term).length;
}

/** Known terms that could be near a typed one: all frequent ones, and of the others what MiniSearch finds. */
function* candidates({ mini, frequent }: Index, typed: string): Generator<Candidate> {
  for (const term of frequent.terms()) yield { term, frequency: frequent.frequency(term) };
  const counts = new Map<string, number>();
  for (const { terms } of mini.search(typed, { prefix: true, fuzzy: slips(typed.length) + 1 })) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  for (const [term, frequency] of counts) yield { term, frequency };
}

/** Scores and shares by slot, made as a query goes through its words. */
interface Tally {
  readonly scores: Float64Array;
  readonly shares: Float64Array;
  /** The last concept that was found in the text at a slot, counted from 1. */
  readonly seen: Uint16Array;
  readonly touched: number[];
}

function find(index: Index, query: EngineQuery): EngineResult {
  const capacity = index.slots.capacity;
  const tally: Tally = {
    scores: new Float64Array(capacity),
    shares: new Float64Array(capacity),
    seen: new Uint16Array(capacity),
    touched: [],
  };
  const stakes = query.concepts.map((concept) => stakeOf(index, concept));
  const whole = stakes.reduce((sum, stake) => sum + stake, 0);
  for (const [number, concept] of query.concepts.entries()) {
    tallyConcept(index, tally, concept, number + 1, (stakes[number] ?? 0) / whole);
  }
  return select(index, tally, query, slotsWith(index, query.without));
}

/** What a concept counts in a text's share: by its stake, and by how rare its first word is. */
function stakeOf(index: Index, { stake, words }: Concept): number {
  return stake * rarity(Math.max(1, frequencyOf(index, words[0]?.term ?? '')), index.slots.size);
}

function tallyConcept(
  index: Index,
  tally: Tally,
  { weight, words }: Concept,
  number: number,
  share: number,
): void {
  for (const word of words) {
    eachScore(index, word.term, (slot, score) => {
      if (tally.scores[slot] === 0) tally.touched.push(slot);
      tally.scores[slot] = (tally.scores[slot] ?? 0) + score * weight * word.weight;
      if (tally.seen[slot] === number) return;
      tally.seen[slot] = number;
      tally.shares[slot] = (tally.shares[slot] ?? 0) + share;
    });
  }
}

/** The texts that have a term, with its score in each. */
function eachScore(index: Index, term: string, visit: (slot: number, score: number) => void): void {
  const { mini, frequent, lengths, slots, totalLength } = index;
  if (!frequent.has(term)) {
    for (const { id, score } of mini.search(term)) visit(id, score);
    return;
  }
  const rare = rarity(frequent.frequency(term), slots.size);
  const average = totalLength / slots.size;
  frequent.each(term, (slot, times) => visit(slot, rare * saturation(times, lengths[slot] ?? 0, average)));
}

function slotsWith(index: Index, terms: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const term of terms) eachScore(index, term, (slot) => found.add(slot));
  return found;
}

function select(index: Index, tally: Tally, query: EngineQuery, without: ReadonlySet<number>): EngineResult {
  const best = makeBestHits(query.limit);
  let total = 0;
  for (const slot of tally.touched) {
    const [score, share] = [tally.scores[slot] ?? 0, tally.shares[slot] ?? 0];
    if (share < query.leastShare || without.has(slot)) continue;
    const key = index.slots.keyAt(slot);
    if (!query.accepts(key)) continue;
    total++;
    if (best.admits(score)) best.offer({ key, score, share });
  }
  return { total, hits: best.ranked() };
}
