import type { EventDate } from '../event.ts';

/** The most exact date, the first of equals; an unknown one that has something to say where there is no other. */
export function mostExact(dates: readonly EventDate[]): EventDate | null {
  let found: EventDate | null = null;
  for (const date of dates) if (found === null || rank(date) > rank(found)) found = date;
  return found;
}

/** More exact before less, stated before inferred. */
function rank(date: EventDate): number {
  return (date.value?.length ?? 0) * 2 + (date.basis === 'stated' ? 1 : 0);
}
