import type { Clause } from '../clause/clause.ts';
import type { FrameDraft } from './frame.ts';
import { isOnVisit } from './on-visit.ts';
import { parts } from './parts.ts';
import { visitNamed } from './visit-named.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/**
 * `The agreement was signed during the visit of X to Y`, `on the first day of X’s visit to Y`, `during a visit by X`: the visit on
 * which something was signed, of the same day.
 */
export function signedOnVisit(clause: Clause): FrameDraft | null {
  const { chunks, sentence } = clause;
  const at = chunks.findIndex((chunk) => chunk.kind === 'happening' && chunk.sort === 'visit');
  const visit = chunks[at];
  if (visit?.kind !== 'happening') return null;
  const { guests, goals } = visitNamed(chunks, at);
  const isTold = goals.length > 0 || guests.some(({ kind }) => kind === 'person');
  if (!isOnVisit(sentence, chunks, at) || guests.length === 0 || !isTold) return null;
  return {
    rule: 'signed-on-visit',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)],
    trigger: visit,
    place: placeVisited(goals),
    noun: visit.noun,
  };
}
