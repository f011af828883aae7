import type { Sliced } from '../slices.ts';
import { makeBestHits } from './best-hits.ts';
import type { Concept, EngineImage, EngineQuery, EngineResult, SearchEngine, SearchText } from './engine.ts';
import { fromImage, toImage } from './engine-image.ts';
import { type Candidate, nearestOf, slips } from './nearest-term.ts';
import { makePostings, type Postings } from './postings.ts';
import { rarity, saturation } from './ranking.ts';
import { makeSlots, restoreSlots, type Slots } from './slots.ts';
import { makeTally, type Tally } from './tally.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** What one engine holds. */
interface Index {
  readonly vocabulary: Vocabulary;
  /** By the numbers of the vocabulary. */
  readonly postings: Postings;
  readonly slots: Slots;
  /** How many terms each text has, by slot. */
  readonly lengths: number[];
  totalLength: number;
  readonly tally: Tally;
}

/**
 * An engine with MiniSearch's tree of words and its ranking. What MiniSearch keeps for each word, a map of maps, and for
 * each hit, an object, is kept in arrays of numbers here: with many texts its own way needs four times the memory, and
 * sorts tens of thousands of objects for a query.
 */
export function makeMiniSearchEngine(): SearchEngine {
  const postings = makePostings(new Uint32Array(), new Uint32Array());
  return engineOf(makeVocabulary(), postings, makeSlots(), []);
}

/** The engine that was saved as this image. Throws where the image is not one. */
export function* restoreMiniSearchEngine(image: EngineImage): Sliced<SearchEngine> {
  const { keys, lengths, terms, frequencies, postings } = yield* fromImage(image);
  const vocabulary = makeVocabulary();
  for (const [i, term] of terms.entries()) {
    vocabulary.take(term);
    if (i % 256 === 0) yield;
  }
  const slots = yield* restoreSlots(keys);
  const packed = makePostings(frequencies, postings);
  yield;
  return engineOf(vocabulary, packed, slots, lengths);
}

function engineOf(vocabulary: Vocabulary, postings: Postings, slots: Slots, lengths: number[]): SearchEngine {
  const totalLength = slots.keys.reduce((sum, key, slot) => sum + (key === '' ? 0 : (lengths[slot] ?? 0)), 0);
  const index: Index = { vocabulary, postings, slots, lengths, totalLength, tally: makeTally() };
  return {
    get size() {
      return slots.size;
    },
    has: (key) => slots.of(key) !== undefined,
    index: (texts) => {
      for (const text of texts) indexOne(index, text);
    },
    forget: (texts) => {
      for (const text of texts) forgetOne(index, text);
    },
    find: (query) => find(index, query),
    frequency: (term) => frequencyOf(index, term),
    nearest: (term) => nearestOf(term, candidates(index, term)),
    save: () => toImage({ keys: slots.keys, lengths, terms: vocabulary.terms, postings }),
  };
}

function frequencyOf({ vocabulary, postings }: Index, term: string): number {
  const number = vocabulary.numberOf(term);
  return number === undefined ? 0 : postings.frequency(number);
}

function indexOne(index: Index, { key, terms }: SearchText): void {
  const { vocabulary, postings, slots, lengths } = index;
  const slot = slots.take(key);
  lengths[slot] = terms.length;
  index.totalLength += terms.length;
  const times = new Map<number, number>();
  for (const term of terms) {
    const number = vocabulary.take(term);
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  for (const [number, count] of times) postings.add(number, slot, count);
}

function forgetOne(index: Index, { key, terms }: SearchText): void {
  const { vocabulary, postings, slots, lengths } = index;
  const slot = slots.of(key);
  if (slot === undefined) throw new Error(`no text with the key ${key} is indexed`);
  for (const number of new Set(terms.map(vocabulary.take))) postings.remove(number, slot);
  index.totalLength -= lengths[slot] ?? 0;
  slots.free(key);
}

/** Terms that a typed one may stand for, those that some text has. */
function* candidates(index: Index, typed: string): Generator<Candidate> {
  for (const term of index.vocabulary.near(typed, slips(typed.length))) {
    const frequency = frequencyOf(index, term);
    if (frequency > 0) yield { term, frequency };
  }
}

function find(index: Index, query: EngineQuery): EngineResult {
  const { tally, slots } = index;
  tally.begin(slots.capacity);
  const looked = query.concepts.map((concept) => lookUp(index, concept));
  const whole = looked.reduce((sum, { stake }) => sum + stake, 0);
  for (const { stake, words } of looked) {
    tally.nextConcept(stake / whole);
    for (const word of words) score(index, word);
  }
  return select(index, query, slotsWith(index, query.without));
}

/** A word of a query with its number in the vocabulary, undefined where no text has it. */
interface KnownWord {
  readonly weight: number;
  readonly number: number | undefined;
}

/** A concept with where its words stand. */
interface LookedUp {
  /** What it counts in a text's share: by its own stake, and by how rare its first word is. */
  readonly stake: number;
  readonly words: readonly KnownWord[];
}

function lookUp(index: Index, { weight, stake, words }: Concept): LookedUp {
  const known = words.map((word) => ({
    weight: weight * word.weight,
    number: index.vocabulary.numberOf(word.term),
  }));
  const frequency = Math.max(1, frequencyOf(index, words[0]?.term ?? ''));
  return { stake: stake * rarity(frequency, index.slots.size), words: known };
}

/** Adds a word's score to each text that has it. */
function score({ postings, slots, lengths, totalLength, tally }: Index, { weight, number }: KnownWord): void {
  if (number === undefined) return;
  const rare = rarity(postings.frequency(number), slots.size);
  const average = totalLength / slots.size;
  postings.each(number, (slot, times) => {
    tally.add(slot, rare * saturation(times, lengths[slot] ?? 0, average) * weight);
  });
}

function slotsWith({ vocabulary, postings }: Index, terms: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const term of terms) {
    const number = vocabulary.numberOf(term);
    if (number !== undefined) postings.each(number, (slot) => found.add(slot));
  }
  return found;
}

function select(
  { tally, slots }: Index,
  { accepts, leastShare, limit }: EngineQuery,
  without: ReadonlySet<number>,
): EngineResult {
  const best = makeBestHits(limit);
  let total = 0;
  tally.each((slot, score, share) => {
    if (share < leastShare || without.has(slot)) return;
    if (accepts !== null && !accepts(slots.keyAt(slot))) return;
    total++;
    if (best.admits(score)) best.offer({ key: slots.keyAt(slot), score, share });
  });
  return { total, hits: best.ranked() };
}
