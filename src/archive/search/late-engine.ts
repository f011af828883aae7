import { type SharedWork, type Sliced, shareWork } from '../slices.ts';
import type { SearchEngine } from './engine.ts';

/** An engine that is being made; whoever uses it before it is ready waits for the rest of the work. */
export interface LateEngine extends SearchEngine {
  /** Comes true when it is ready. */
  ready(): Promise<void>;
}

/** Stands for the engine that `work` makes, from the start. `size` is how many texts it will hold. */
export function makeLateEngine(work: Sliced<SearchEngine>, size: number): LateEngine {
  const making: SharedWork<SearchEngine> = shareWork(work);
  let made: SearchEngine | null = null;
  const engine = (): SearchEngine => {
    made ??= making.now();
    return made;
  };
  return {
    get size() {
      return made === null ? size : made.size;
    },
    has: (key) => engine().has(key),
    index: (texts) => engine().index(texts),
    forget: (texts) => engine().forget(texts),
    find: (query) => engine().find(query),
    frequency: (term) => engine().frequency(term),
    nearest: (term) => engine().nearest(term),
    save: () => engine().save(),
    ready: async () => {
      made = await making.inTime();
    },
  };
}
