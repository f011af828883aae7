import type { Draft } from './draft.ts';

/** The latest year that the dates of an event name; null where they name none. */
export function yearTold({ frames }: Draft): number | null {
  const years = frames.flatMap(({ dates }) => dates.flatMap(({ year }) => year ?? []));
  return years.length === 0 ? null : Math.max(...years);
}
