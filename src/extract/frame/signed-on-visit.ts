import type { Clause } from '../clause/clause.ts';
import type { FrameDraft } from './frame.ts';
import { parts } from './parts.ts';
import { visitNamed } from './visit-named.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** `The agreement was signed during the visit of X to Y`: the visit on which something was signed, of the same day. */
export function signedOnVisit(clause: Clause): FrameDraft | null {
  const { chunks, sentence } = clause;
  const at = chunks.findIndex((chunk) => chunk.kind === 'happening' && chunk.sort === 'visit');
  const visit = chunks[at];
  if (visit?.kind !== 'happening') return null;
  const { guests, goals } = visitNamed(chunks, at);
  const opening = chunks.slice(0, at).findLast((chunk) => chunk.kind === 'preposition');
  const isDuring = opening?.kind === 'preposition' && sentence.words.frames.visitOpenings.has(opening.word);
  if (!isDuring || guests.length === 0 || goals.length === 0) return null;
  return {
    rule: 'signed-on-visit',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)],
    trigger: visit,
    place: placeVisited(goals),
    noun: visit.noun,
  };
}
