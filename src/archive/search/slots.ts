import type { Sliced } from '../slices.ts';

/** Numbers for keys: small, reused, so that arrays can stand behind them. */
export interface Slots {
  readonly size: number;
  /** One more than the highest number given out. */
  readonly capacity: number;
  take(key: string): number;
  free(key: string): void;
  of(key: string): number | undefined;
  keyAt(slot: number): string;
  /** The key of every slot; empty for a free one. */
  readonly keys: readonly string[];
}

export function makeSlots(): Slots {
  return slotsOf([], new Map(), []);
}

/** `keys` are those of the slots in use already, empty for free ones. */
export function* restoreSlots(keys: string[]): Sliced<Slots> {
  const byKey = new Map<string, number>();
  const spare: number[] = [];
  for (const [slot, key] of keys.entries()) {
    if (key === '') spare.push(slot);
    else byKey.set(key, slot);
    if (slot % 1024 === 0) yield;
  }
  return slotsOf(keys, byKey, spare);
}

function slotsOf(keys: string[], byKey: Map<string, number>, spare: number[]): Slots {
  return {
    get size() {
      return byKey.size;
    },
    get capacity() {
      return keys.length;
    },
    keys,
    of: (key) => byKey.get(key),
    keyAt: (slot) => keys[slot] ?? '',
    take: (key) => {
      if (byKey.has(key)) throw new Error(`the key ${key} is taken`);
      const slot = spare.pop() ?? keys.length;
      byKey.set(key, slot);
      keys[slot] = key;
      return slot;
    },
    free: (key) => {
      const slot = byKey.get(key);
      if (slot === undefined) throw new Error(`the key ${key} is unknown`);
      byKey.delete(key);
      keys[slot] = '';
      spare.push(slot);
    },
  };
}
