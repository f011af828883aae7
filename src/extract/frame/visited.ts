import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';
import { ownersVisited, partsVisited, placeVisited } from './visit-parts.ts';

/** `X visited Y`, `Y was visited by X`, `X toured Y`. */
export const visited: FrameRule = (clause) => {
  if (!clause.verb.classes.includes('visit')) return null;
  if (clause.verb.passive) {
    const guests = behind(clause, 'by').filter(canAct);
    return guests.length === 0
      ? null
      : {
          rule: 'was-visited-by',
          type: 'visit',
          parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(clause.subject)],
          place: placeVisited(clause.subject),
        };
  }
  const direct = behind(clause, '');
  // `visited several factories in Lund`: where it says nothing of what was visited, the place does.
  const goals = direct.length === 0 && clause.plainObject ? placesIn(clause) : direct;
  const guests = clause.subject.filter(canAct);
  if (guests.length === 0 || goals.length === 0) return null;
  const weak = clause.verb.lemma !== 'visit';
  return {
    rule: weak ? 'toured' : 'visited',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals), ...ownersVisited(clause, goals)],
    place: placeVisited(goals),
    weak,
  };
};

function placesIn(clause: Clause): readonly Phrase[] {
  return behind(clause, 'in').filter((phrase) => phrase.kind === 'place' || phrase.kind === 'name');
}
