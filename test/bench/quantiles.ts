/** How long something took, in milliseconds: the middle, and what 95 and 99 of a hundred stay below. */
export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function quantilesOf(times: readonly number[]): Quantiles {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Does each piece of work once and times it. A tenth of it is done before, so that what is measured is warm. */
export function timeEach<Item>(items: readonly Item[], work: (item: Item) => void): Quantiles {
  for (const item of items.slice(0, Math.ceil(items.length / 10))) work(item);
  return quantilesOf(
    items.map((item) => {
      const start = performance.now();
      work(item);
      return performance.now() - start;
    }),
  );
}
