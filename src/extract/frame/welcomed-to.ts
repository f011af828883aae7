import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { behind, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/**
 * `X was welcomed to Y`, `the guests were received at Y`: only the house or the town that received is told. Weak: it may be of
 * a meeting told elsewhere.
 */
export const welcomedTo = forVerbs(ofClass('receive'), (clause) => {
  const { verb, subject } = clause;
  if (!verb.passive) return null;
  const guests = subject.filter(isVisitor);
  const goals = behind(clause, 'to', 'at', 'in').filter(({ kind }) => PLACES.has(kind));
  if (guests.length === 0 || goals.length === 0 || isReceivedBy(clause)) return null;
  return {
    rule: 'welcomed-to',
    type: 'meeting',
    parts: [...parts(guests, 'patient', 'guest'), ...partsVisited(goals.slice(0, 1))],
    place: placeVisited(goals),
    weak: true,
  };
});

const PLACES: ReadonlySet<string> = new Set(['place', 'name', 'organisation']);
const VISITORS: ReadonlySet<string> = new Set(['person', 'office', 'group', 'pronoun']);

function isVisitor({ kind }: Phrase): boolean {
  return VISITORS.has(kind);
}

/** Whoever received is told as well: a meeting. */
function isReceivedBy(clause: Clause): boolean {
  return behind(clause, 'by').length > 0;
}
