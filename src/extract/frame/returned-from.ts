import type { FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** `X returned from a visit to Y`: the visit, told by its end. */
export const returnedFrom: FrameRule = (clause) => {
  const { verb, happenings, subject, sentence } = clause;
  const visit = happenings.find(
    ({ preposition, value }) => preposition === 'from' && value.sort === 'visit',
  )?.value;
  const guests = subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  if (!sentence.words.frames.returning.has(verb.lemma) || visit === undefined || guests.length === 0)
    return null;
  const goals = behind(clause, 'to').filter(({ kind }) => kind === 'place' || kind === 'name');
  if (goals.length === 0) return null;
  return {
    rule: 'returned-from',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)],
    trigger: { from: verb.from, to: visit.to },
    place: placeVisited(goals),
    noun: verb.lemma,
  };
};
