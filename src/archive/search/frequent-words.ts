/** In which texts a term stands and how often; texts are numbered by slot. */
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
  /** Counts one more occurrence of the term in the text at `slot`. A text's occurrences come one after another. */
  add(term: string, slot: number): void;
  /** Takes out every posting of these slots. */
  remove(slots: ReadonlySet<number>): void;
  /** Calls back with each text that has the term. */
  each(term: string, visit: (slot: number, occurrences: number) => void): void;
}

const mostOccurrences = 0xffff;

export function makeFrequentWords(terms: Iterable<string>): FrequentWords {
  const byTerm = new Map<string, Postings>();
  for (const term of terms)
    byTerm.set(term, { slots: new Uint32Array(16), counts: new Uint16Array(16), length: 0 });
  return {
    has: (term) => byTerm.has(term),
    terms: () => byTerm.keys(),
    frequency: (term) => byTerm.get(term)?.length ?? 0,
    add: (term, slot) => {
      const postings = byTerm.get(term);
      if (postings !== undefined) append(postings, slot);
    },
    remove: (slots) => {
      for (const postings of byTerm.values()) sweep(postings, slots);
    },
    each: (term, visit) => {
      const postings = byTerm.get(term);
      if (postings === undefined) return;
      const { slots, counts, length } = postings;
      for (let i = 0; i < length; i++) visit(slots[i] ?? 0, counts[i] ?? 0);
    },
  };
}

function append(postings: Postings, slot: number): void {
  const last = postings.length - 1;
  if (last >= 0 && postings.slots[last] === slot) {
    postings.counts[last] = Math.min(mostOccurrences, (postings.counts[last] ?? 0) + 1);
    return;
  }
  if (postings.length === postings.slots.length) grow(postings);
  postings.slots[postings.length] = slot;
  postings.counts[postings.length] = 1;
  postings.length++;
}

function grow(postings: Postings): void {
  const capacity = Math.ceil(postings.slots.length * 1.5);
  const slots = new Uint32Array(capacity);
  const counts = new Uint16Array(capacity);
  slots.set(postings.slots);
  counts.set(postings.counts);
  postings.slots = slots;
  postings.counts = counts;
}

function sweep(postings: Postings, gone: ReadonlySet<number>): void {
  let kept = 0;
  for (let i = 0; i < postings.length; i++) {
    const slot = postings.slots[i] ?? 0;
    if (gone.has(slot)) continue;
    postings.slots[kept] = slot;
    postings.counts[kept] = postings.counts[i] ?? 0;
    kept++;
  }
  postings.length = kept;
}
