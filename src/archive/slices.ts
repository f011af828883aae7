/**
 * Long work that can be done in one go or in slices with pauses between them: a generator that yields wherever it may
 * be interrupted, every millisecond or so, and returns its result.
 */
export type Sliced<T> = Generator<void, T>;

/** How long the event loop is kept from other work, milliseconds. */
const sliceLength = 8;

/** Work that is done in slices, unless somebody needs its result at once. */
export interface SharedWork<T> {
  /** The result, now: whatever is left of the work is done first. */
  now(): T;
  /** The result, in its time. */
  inTime(): Promise<T>;
  /** The work as a part of other work. */
  steps(): Sliced<T>;
}

export function shareWork<T>(work: Sliced<T>): SharedWork<T> {
  let result: { readonly value: T } | null = null;
  const step = (): { readonly value: T } | null => {
    if (result !== null) return result;
    const next = work.next();
    if (next.done) result = { value: next.value };
    return result;
  };
  const until = (end: number): { readonly value: T } | null => {
    let done = step();
    while (done === null && performance.now() < end) done = step();
    return done;
  };
  return {
    now: () => {
      for (;;) {
        const done = until(Number.POSITIVE_INFINITY);
        if (done !== null) return done.value;
      }
    },
    inTime: async () => {
      for (;;) {
        const done = until(performance.now() + sliceLength);
        if (done !== null) return done.value;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    steps: function* () {
      for (;;) {
        const done = step();
        if (done !== null) return done.value;
        yield;
      }
    },
  };
}

/** Does all of it now. */
export function atOnce<T>(work: Sliced<T>): T {
  return shareWork(work).now();
}

/** Does it in slices, so that whatever else waits is answered in between. */
export async function inSlices<T>(work: Sliced<T>): Promise<T> {
  return await shareWork(work).inTime();
}

/** What `map` does, a few items a step. */
export function* mapInSlices<In, Out>(
  items: readonly In[],
  make: (item: In, index: number) => Out,
): Sliced<Out[]> {
  const made: Out[] = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    if (index % 256 === 255) yield;
  }
  return made;
}

/** The items by their keys. */
export function* indexInSlices<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Sliced<Map<Key, Item>> {
  const byKey = new Map<Key, Item>();
  for (const [index, item] of items.entries()) {
    byKey.set(keyOf(item), item);
    if (index % 256 === 255) yield;
  }
  return byKey;
}

/** Sorts so many items in one step. */
const run = 1024;

/** A sorted copy; the order of equal items is kept. */
export function* sortedInSlices<T>(items: readonly T[], compare: (a: T, b: T) => number): Sliced<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += run) {
    runs.push(items.slice(at, at + run).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) {
      const [a = [], b] = [runs[i], runs[i + 1]];
      merged.push(b === undefined ? a : yield* merge(a, b, compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Sorted items with others, sorted too, put among them; behind an equal one. Quickest where the others are few. */
export function* insertInSlices<T>(
  items: readonly T[],
  others: readonly T[],
  compare: (a: T, b: T) => number,
): Sliced<T[]> {
  const all: T[] = [];
  let from = 0;
  const copy = function* (to: number): Sliced<void> {
    for (; from < to; from++) {
      all.push(items[from] as T);
      if (from % 4096 === 0) yield;
    }
  };
  for (const other of others) {
    let [low, high] = [from, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(items[middle] as T, other) <= 0) low = middle + 1;
      else high = middle;
    }
    yield* copy(low);
    all.push(other);
    if (all.length % 256 === 0) yield;
  }
  yield* copy(items.length);
  return all;
}

function* merge<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): Sliced<T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] as T, b[j] as T];
    if (j >= b.length || (i < a.length && compare(x, y) <= 0)) {
      merged.push(x);
      i++;
    } else {
      merged.push(y);
      j++;
    }
    if (merged.length % run === 0) yield;
  }
  return merged;
}
