import type { EventDate } from '../event.ts';

/** The most exact date, the first of equals; an unknown one that has something to say where there is no other. */
export function mostExact(dates: readonly EventDate[]): EventDate | null {
  let found: EventDate | null = null;
  for (const date of dates) if (found === null || rank(date) > rank(found)) found = date;
  return found;
}

/** Of the dates of one clause, the likeliest first, the most exact; where an equal one says the same, the one that states it. */
export function likeliest(dates: readonly EventDate[]): EventDate | null {
  const lengthOf = ({ value }: EventDate) => value?.length ?? 0;
  const longest = Math.max(0, ...dates.map(lengthOf));
  const first = dates.find((date) => lengthOf(date) === longest);
  if (first === undefined) return null;
  return dates.find(({ value, basis }) => value === first.value && basis === 'stated') ?? first;
}

/** More exact before less, stated before inferred. */
function rank(date: EventDate): number {
  return (date.value?.length ?? 0) * 2 + (date.basis === 'stated' ? 1 : 0);
}
