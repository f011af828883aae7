/** Work that is done one piece after the other. */
export interface Queue {
  /** Does this when all before it is done. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Comes true when nothing is left to do. */
  idle(): Promise<void>;
}

export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const next = last.then(work);
      last = next.catch(() => {});
      return next;
    },
    idle: async () => {
      await last;
    },
  };
}
