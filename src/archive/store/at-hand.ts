import type { Amount, NewsEvent } from '../../extract/event.ts';
import { StoredEvent } from './stored-event.ts';

/** A sum of money without the words for it. */
export type Sum = Pick<Amount, 'value' | 'currency'>;

/** The name of the place where an event was, without unpacking a stored one. */
export function placeNameOf(event: NewsEvent): string | null {
  return event instanceof StoredEvent ? event.placeName : (event.place?.text ?? null);
}

/** The sum that an event is about, without unpacking a stored one. */
export function sumOf(event: NewsEvent): Sum | null {
  return event instanceof StoredEvent ? event.sum : (event.agreement?.amount ?? null);
}
