import { slipsBetween } from '../slips.ts';

/** A known term that may have been meant, and in how many texts it stands. */
export interface Candidate {
  readonly term: string;
  readonly frequency: number;
}

/** How many letters may be wrong in a word of this length. */
export function slips(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/** How many letters of a word must be typed for its rest to be guessed. */
const leastBeginning = 4;

/**
 * Of known terms the one most like an unknown one: with the fewest letters different, two exchanged ones counting as
 * one; then one that it begins; then the most frequent.
 */
export function nearestOf(typed: string, candidates: Iterable<Candidate>): string | null {
  let best: (Candidate & { readonly difference: number }) | null = null;
  for (const candidate of candidates) {
    const difference = differenceOf(typed, candidate.term);
    if (difference === null) continue;
    const found = { ...candidate, difference };
    if (best === null || isBetter(found, best)) best = found;
  }
  return best?.term ?? null;
}

/** Null where the two are not near. A beginning counts as more than any slip. */
function differenceOf(typed: string, term: string): number | null {
  const begins = typed.length >= leastBeginning && term.startsWith(typed);
  if (begins && term.length > typed.length + 1) return 3;
  if (Math.abs(typed.length - term.length) > slips(typed.length)) return null;
  const steps = slipsBetween(typed, term);
  return steps <= slips(typed.length) ? steps : null;
}

function isBetter(a: Candidate & { difference: number }, b: Candidate & { difference: number }): boolean {
  if (a.difference !== b.difference) return a.difference < b.difference;
  return a.frequency !== b.frequency ? a.frequency > b.frequency : a.term < b.term;
}
