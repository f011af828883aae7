import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';

/**
 * The happening of a sort that is the object of the verb: right behind it, or behind what stands between commas to say when, where
 * and with whom (`held, on Friday, at the palace, a meeting with X`).
 */
export function directHappening(
  clause: Clause,
  isOfSort: (happening: Happening) => boolean,
): Happening | undefined {
  const { happenings, nouns, chunks } = clause;
  const direct = happenings.find(({ preposition, value }) => preposition === '' && isOfSort(value))?.value;
  if (direct !== undefined || nouns.some(({ preposition }) => preposition === '')) return direct;
  const isApart = (happening: Happening) =>
    !happening.definite && chunks[chunks.indexOf(happening) - 1]?.kind === 'comma' && isOfSort(happening);
  return happenings.find(({ preposition, value }) => preposition === ',' && isApart(value))?.value;
}
