import type { TokenRange } from '../phrase/phrase.ts';
import type { GermanClause } from './clause.ts';

const PLACE_PREPOSITIONS = new Set(['in', 'im', 'auf', 'am', 'an']);

/** Where a clause takes place: a place or a bare name behind `in`, `im`, `auf`. */
export function germanPlace({ ruled }: GermanClause): TokenRange | null {
  for (const { preposition, value } of ruled) {
    const [first] = value.list.items;
    if (!PLACE_PREPOSITIONS.has(preposition) || first === undefined) continue;
    if (first.kind === 'place' || (first.kind === 'name' && preposition === 'in')) return first.head;
  }
  return null;
}
