import type { Sliced } from '../slices.ts';
import { makeBestHits } from './best-hits.ts';
import type { Concept, EngineImage, EngineQuery, EngineResult, SearchEngine, SearchText } from './engine.ts';
import { fromImage, toImage } from './engine-image.ts';
import { type FrequentWords, makeFrequentWords } from './frequent-words.ts';
import { type Candidate, nearestOf, slips } from './nearest-term.ts';
import { PortableMiniSearch } from './portable-minisearch.ts';
import { bm25, rarity, saturation } from './ranking.ts';
import { makeSlots, type Slots } from './slots.ts';

interface Entry {
  readonly id: number;
  /** Numbered terms with spaces between them. */
  readonly terms: string;
}

/** What one engine holds. */
interface Index {
  readonly mini: PortableMiniSearch<Entry>;
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
  return engineOf({ mini: makeMini(frequent), frequent, slots: makeSlots(), lengths: [], totalLength: 0 });
}

/** The engine that was saved as this image. Throws where the image is not one. */
export function* restoreMiniSearchEngine(image: EngineImage): Sliced<SearchEngine> {
  const { keys, lengths, rare, frequent } = fromImage(image);
  const mini = makeMini(frequent);
  const documents = keys.flatMap((key, slot) => (key === '' ? [] : [[slot, lengths[slot] ?? 0] as const]));
  yield* mini.unpack(rare, documents);
  const totalLength = documents.reduce((sum, [, length]) => sum + length, 0);
  return engineOf({ mini, frequent, slots: makeSlots(keys), lengths, totalLength });
}

function engineOf(index: Index): SearchEngine {
  return {
    get size() {
      return index.slots.size;
    },
    has: (key) => index.slots.of(key) !== undefined,
    index: (texts) => {
      for (const text of texts) indexOne(index, text);
    },
    forget: (texts) => forget(index, texts),
    find: (query) => find(index, query),
    frequency: (term) => frequencyOf(index, term),
    nearest: (term) => nearestOf(term, candidates(index, term)),
    save: function* () {
      const { slots, lengths, mini, frequent } = index;
      return toImage({ keys: slots.keys, lengths, rare: yield* mini.pack(), frequent });
    },
  };
}

function frequencyOf({ mini, frequent }: Index, term: string): number {
  return frequent.has(term) ? frequent.frequency(term) : mini.frequencyOf(term);
}

function makeMini(frequent: FrequentWords): PortableMiniSearch<Entry> {
  return new PortableMiniSearch<Entry>({
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

function indexOne(index: Index, { key, terms }: SearchText): void {
  const slot = index.slots.take(key);
  index.lengths[slot] = terms.length;
  index.totalLength += terms.length;
  index.mini.add({ id: slot, terms: numbered(terms).join(' ') });
  for (const [term, times] of frequentCounts(index, terms)) index.frequent.add(term, slot, times);
}

function forget(index: Index, texts: readonly SearchText[]): void {
  for (const { key, terms } of texts) {
    const slot = index.slots.of(key);
    if (slot === undefined) throw new Error(`no text with the key ${key} is indexed`);
    index.mini.remove({ id: slot, terms: numbered(terms).join(' ') });
    for (const [term] of frequentCounts(index, terms)) index.frequent.remove(term, slot);
    index.totalLength -= index.lengths[slot] ?? 0;
    index.slots.free(key);
  }
}

/** How often each of the frequent terms stands in a text. */
function frequentCounts({ frequent }: Index, terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) if (frequent.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The texts that have a term. */
interface Occurrences {
  readonly frequency: number;
  /** Calls back with each text and the term's score in it. */
  each(visit: (slot: number, score: number) => void): void;
}

function occurrencesOf({ mini, frequent, lengths, slots, totalLength }: Index, term: string): Occurrences {
  if (!frequent.has(term)) {
    const found = mini.search(term);
    return {
      frequency: found.length,
      each: (visit) => {
        for (const { id, score } of found) visit(id, score);
      },
    };
  }
  const frequency = frequent.frequency(term);
  const rare = rarity(frequency, slots.size);
  const average = totalLength / slots.size;
  return {
    frequency,
    each: (visit) =>
      frequent.each(term, (slot, times) =>
        visit(slot, rare * saturation(times, lengths[slot] ?? 0, average)),
      ),
  };
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
  const looked = query.concepts.map((concept) => lookUp(index, concept));
  const whole = looked.reduce((sum, { stake }) => sum + stake, 0);
  for (const [number, concept] of looked.entries()) {
    tallyConcept(tally, concept, number + 1, concept.stake / whole);
  }
  return select(index, tally, query, slotsWith(index, query.without));
}

/** A concept with where its words stand. */
interface LookedUp {
  /** What it counts in a text's share: by its own stake, and by how rare its first word is. */
  readonly stake: number;
  readonly words: readonly { readonly weight: number; readonly occurrences: Occurrences }[];
}

function lookUp(index: Index, { weight, stake, words }: Concept): LookedUp {
  const found = words.map((word) => ({
    weight: weight * word.weight,
    occurrences: occurrencesOf(index, word.term),
  }));
  const frequency = Math.max(1, found[0]?.occurrences.frequency ?? 0);
  return { stake: stake * rarity(frequency, index.slots.size), words: found };
}

function tallyConcept(tally: Tally, { words }: LookedUp, number: number, share: number): void {
  const { scores, shares, seen, touched } = tally;
  for (const { weight, occurrences } of words) {
    occurrences.each((slot, score) => {
      const before = scores[slot] ?? 0;
      if (before === 0) touched.push(slot);
      scores[slot] = before + score * weight;
      if (seen[slot] === number) return;
      seen[slot] = number;
      shares[slot] = (shares[slot] ?? 0) + share;
    });
  }
}

function slotsWith(index: Index, terms: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const term of terms) occurrencesOf(index, term).each((slot) => found.add(slot));
  return found;
}

function select(index: Index, tally: Tally, query: EngineQuery, without: ReadonlySet<number>): EngineResult {
  const best = makeBestHits(query.limit);
  let total = 0;
  for (const slot of tally.touched) {
    const [score, share] = [tally.scores[slot] ?? 0, tally.shares[slot] ?? 0];
    if (share < query.leastShare || without.has(slot)) continue;
    if (query.accepts !== null && !query.accepts(index.slots.keyAt(slot))) continue;
    total++;
    if (best.admits(score)) best.offer({ key: index.slots.keyAt(slot), score, share });
  }
  return { total, hits: best.ranked() };
}
