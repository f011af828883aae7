import type { ArchivedEvent } from '../../archive/archive.ts';
import { sumOf } from '../../archive/store/at-hand.ts';
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
  if (which === undefined) return { events, notes: [] };
  if (which === 'largest') return largestOf(events);
  const happened = events.filter(({ event }) => event.status === 'happened');
  return happened.length === 0 ? { events, notes: [] } : ofDay(events, happened, which);
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

/** An event and the sum that it is about. */
interface WithSum {
  readonly one: ArchivedEvent;
  readonly value: number;
  readonly currency: string | null;
}

function largestOf(events: readonly ArchivedEvent[]): Picked {
  const sums: WithSum[] = [];
  let happened = 0;
  // In one go, since there may be tens of thousands.
  for (const one of events) {
    const { event } = one;
    if (event.status !== 'happened') continue;
    happened++;
    const sum = sumOf(event);
    if (sum !== null && sum.value > 0) sums.push({ one, value: sum.value, currency: sum.currency });
  }
  if (happened === 0) return { events, notes: [] };
  // A sum in no known currency is compared with none, unless there are only such.
  const inCurrency = sums.filter(({ currency }) => currency !== null);
  const comparable = inCurrency.length > 0 ? inCurrency : sums;
  if (comparable.length === 0) return { events: [], notes: [] };
  const byCurrency = Map.groupBy(comparable, ({ currency }) => currency);
  const largest = [...byCurrency.values()].flatMap((group) => {
    const most = group.reduce((best, { value }) => Math.max(best, value), 0);
    return group.filter(({ value }) => value === most).map(({ one }) => one);
  });
  const without = events.length - comparable.length;
  return {
    events: largest,
    notes: [
      ...(byCurrency.size > 1 ? ['The largest sum of each currency is shown; they are not converted.'] : []),
      ...(without > 0 ? [`Not compared: ${without} without a known sum.`] : []),
    ],
  };
}
