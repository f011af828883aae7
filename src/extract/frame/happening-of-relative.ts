import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';

/** The happening of which a clause with its subject says more (`the audience that X had with Y`, `the talks he held`). */
export function happeningOfRelative({ chunks, verbAt }: Clause): Happening | null {
  const [first, second] = chunks.slice(Math.max(0, verbAt - 3), verbAt - 1);
  const before = second?.kind === 'subordinator' ? first : second;
  return before?.kind === 'happening' ? before : null;
}
