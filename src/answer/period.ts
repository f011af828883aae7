import type { ArchivedEvent } from '../archive/archive.ts';

/** A stretch of time by its first and last day, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; both count as inside. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Days as an event has them. */
interface Dated {
  readonly value: string | null;
  readonly end: string | null;
}

export function isOpen({ from, to }: Period): boolean {
  return from === undefined && to === undefined;
}

/**
 * Whether a dated event touches the period. Days compare as far as both are known: `2021` lies in a period from
 * `2021-03`. An undated event lies in no period.
 */
export function isWithin({ value, end }: Dated, { from, to }: Period): boolean {
  if (value === null) return false;
  return (
    (from === undefined || compareDays(end ?? value, from) >= 0) &&
    (to === undefined || compareDays(value, to) <= 0)
  );
}

/**
 * Whether an event of the archive touches the period. One of which only the year or month is known did not happen after it was
 * told.
 */
export function isEventWithin({ article, event }: ArchivedEvent, period: Period): boolean {
  if (!isWithin(event.date, period)) return false;
  const { from } = period;
  const isCoarse = from !== undefined && (event.date.value?.length ?? 0) < from.length;
  if (!isCoarse || event.status !== 'happened') return true;
  const { published } = article;
  return published === null || compareDays(published.value, from) >= 0;
}

/** Negative, 0 or positive as `a` is before, not known to differ from, or after `b`. */
export function compareDays(a: string, b: string): number {
  if (a.startsWith(b) || b.startsWith(a)) return 0;
  return a < b ? -1 : 1;
}

/** The period in words, led by a space (` in 2021`, ` from 2020 to 2021-03`), or nothing where it is open. */
export function periodWords({ from, to }: Period): string {
  if (from !== undefined && from === to) return from.length === 10 ? ` on ${from}` : ` in ${from}`;
  if (from !== undefined && to !== undefined) return ` from ${from} to ${to}`;
  if (from !== undefined) return ` since ${from}`;
  return to === undefined ? '' : ` until ${to}`;
}
