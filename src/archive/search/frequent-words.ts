/** In which texts a term stands and how often, by ascending slot. */
interface Postings {
  slots: Uint32Array;
  counts: Uint16Array;
  length: number;
}

/**
 * The postings of words that stand in very many texts, in typed arrays: MiniSearch makes an object of every hit, which
 * is too slow for words with thousands of them.
 */
export interface FrequentWords {
  has(term: string): boolean;
  terms(): Iterable<string>;
  frequency(term: string): number;
  /** Says that a term stands so many times in the text at `slot`. */
  add(term: string, slot: number, occurrences: number): void;
  remove(term: string, slot: number): void;
  /** Calls back with each text that has the term. */
  each(term: string, visit: (slot: number, occurrences: number) => void): void;
  pack(): PackedWords;
}

/** Postings in few arrays: for each term how many, and then for each which slot, how often. */
export interface PackedWords {
  readonly terms: readonly string[];
  readonly lengths: Uint32Array;
  readonly slots: Uint32Array;
  readonly counts: Uint16Array;
}

const mostOccurrences = 0xffff;

/** Empty ones for these terms. */
export function makeFrequentWords(terms: Iterable<string>): FrequentWords {
  const byTerm = new Map<string, Postings>();
  for (const term of terms) {
    byTerm.set(term, { slots: new Uint32Array(16), counts: new Uint16Array(16), length: 0 });
  }
  return frequentWords(byTerm);
}

export function unpackFrequentWords({ terms, lengths, slots, counts }: PackedWords): FrequentWords {
  const byTerm = new Map<string, Postings>();
  let at = 0;
  for (const [i, term] of terms.entries()) {
    const length = lengths[i] ?? 0;
    const end = at + length;
    byTerm.set(term, { slots: slots.subarray(at, end), counts: counts.subarray(at, end), length });
    at = end;
  }
  return frequentWords(byTerm);
}

function frequentWords(byTerm: Map<string, Postings>): FrequentWords {
  const change = (term: string, make: (postings: Postings) => void): void => {
    const postings = byTerm.get(term);
    if (postings !== undefined) make(postings);
  };
  return {
    has: (term) => byTerm.has(term),
    terms: () => byTerm.keys(),
    frequency: (term) => byTerm.get(term)?.length ?? 0,
    add: (term, slot, occurrences) => change(term, (postings) => insert(postings, slot, occurrences)),
    remove: (term, slot) => change(term, (postings) => take(postings, slot)),
    each: (term, visit) =>
      change(term, ({ slots, counts, length }) => {
        for (let i = 0; i < length; i++) visit(slots[i] ?? 0, counts[i] ?? 0);
      }),
    pack: () => pack(byTerm),
  };
}

function pack(byTerm: ReadonlyMap<string, Postings>): PackedWords {
  const lengths = Uint32Array.from(byTerm.values(), ({ length }) => length);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const [slots, counts] = [new Uint32Array(whole), new Uint16Array(whole)];
  let at = 0;
  for (const postings of byTerm.values()) {
    slots.set(postings.slots.subarray(0, postings.length), at);
    counts.set(postings.counts.subarray(0, postings.length), at);
    at += postings.length;
  }
  return { terms: [...byTerm.keys()], lengths, slots, counts };
}

function insert(postings: Postings, slot: number, occurrences: number): void {
  if (postings.length === postings.slots.length) grow(postings);
  const { slots, counts, length } = postings;
  const at = firstAtLeast(postings, slot);
  if (at < length) {
    slots.copyWithin(at + 1, at, length);
    counts.copyWithin(at + 1, at, length);
  }
  slots[at] = slot;
  counts[at] = Math.min(mostOccurrences, occurrences);
  postings.length++;
}

function take(postings: Postings, slot: number): void {
  const { slots, counts, length } = postings;
  const at = firstAtLeast(postings, slot);
  if (at === length || slots[at] !== slot) return;
  slots.copyWithin(at, at + 1, length);
  counts.copyWithin(at, at + 1, length);
  postings.length--;
}

function firstAtLeast({ slots, length }: Postings, slot: number): number {
  // Texts mostly come one after the other.
  if (length === 0 || (slots[length - 1] ?? 0) < slot) return length;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] ?? 0) < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

function grow(postings: Postings): void {
  const capacity = Math.ceil(postings.slots.length * 1.5);
  const [slots, counts] = [new Uint32Array(capacity), new Uint16Array(capacity)];
  slots.set(postings.slots);
  counts.set(postings.counts);
  postings.slots = slots;
  postings.counts = counts;
}
