import type { ArchivedEvent } from '../../archive/archive.ts';
import type { Superlative } from './superlative.ts';

/** The events picked, and what a reader must know of how. */
export interface Picked {
  readonly events: readonly ArchivedEvent[];
  readonly notes: readonly string[];
}

/**
 * Of events those that a superlative asks for, all of them where it asks for none or nothing can be compared: of those that
 * happened the ones of the last or first day, or the ones about the largest sum of each currency.
 */
export function pickedOf(events: readonly ArchivedEvent[], which: Superlative | undefined): Picked {
  const happened = events.filter(({ event }) => event.status === 'happened');
  if (which === undefined || happened.length === 0) return { events, notes: [] };
  return which === 'largest' ? largestOf(events, happened) : ofDay(events, happened, which);
}

function ofDay(
  events: readonly ArchivedEvent[],
  happened: readonly ArchivedEvent[],
  which: 'newest' | 'oldest',
): Picked {
  const days = happened.map(({ event }) => event.date.value).filter((day) => day !== null);
  if (days.length === 0) return { events, notes: [] };
  const day = days.reduce((best, one) => (one > best === (which === 'newest') ? one : best));
  const undated = happened.length - days.length;
  return {
    events: happened.filter(({ event }) => event.date.value === day),
    notes: undated > 0 ? [`Not compared: ${undated} without a known date.`] : [],
  };
}

function largestOf(events: readonly ArchivedEvent[], happened: readonly ArchivedEvent[]): Picked {
  const worth = ({ event }: ArchivedEvent) => event.agreement?.amount?.value ?? 0;
  const sums = happened.filter((one) => worth(one) > 0);
  // A sum in no known currency is compared with none, unless there are only such.
  const inCurrency = sums.filter(({ event }) => event.agreement?.amount?.currency != null);
  const withSum = inCurrency.length > 0 ? inCurrency : sums;
  if (withSum.length === 0) return { events: [], notes: [] };
  const byCurrency = Map.groupBy(withSum, ({ event }) => event.agreement?.amount?.currency ?? null);
  // Shillings of nobody knows where stand beside other sums like no sum at all.
  if (byCurrency.size > 1) byCurrency.delete(null);
  const comparable = [...byCurrency.values()].flat().length;
  const largest = [...byCurrency.values()].flatMap((group) => {
    const most = Math.max(...group.map(worth));
    return group.filter((one) => worth(one) === most);
  });
  const without = events.length - comparable;
  return {
    events: largest,
    notes: [
      ...(byCurrency.size > 1 ? ['The largest sum of each currency is shown; they are not converted.'] : []),
      ...(without > 0 ? [`Not compared: ${without} without a known sum.`] : []),
    ],
  };
}
