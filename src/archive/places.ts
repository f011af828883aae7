import type { EntryEvent } from './entry.ts';
import { fold } from './fold.ts';
import type { Sliced } from './slices.ts';
import { placeNameOf } from './store/at-hand.ts';

/** The positions of events in the archive's list by the names of their places. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** The events by each part of their places' names, folded: `wolfsburg` and `germany` for `Wolfsburg, Germany`. */
export function* placesOf(events: readonly EntryEvent[]): Sliced<Places> {
  const byName = new Map<string, number[]>();
  const partsOf = new Map<string, readonly string[]>();
  for (const [position, { event }] of events.entries()) {
    if (position % 1024 === 1023) yield;
    const place = placeNameOf(event);
    if (place === null) continue;
    const parts = partsOf.get(place) ?? [...new Set(place.split(', ').map(fold))];
    partsOf.set(place, parts);
    for (const part of parts) {
      const known = byName.get(part);
      if (known === undefined) byName.set(part, [position]);
      else known.push(position);
    }
  }
  return byName;
}
