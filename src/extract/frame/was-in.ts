import type { FrameRule } from './frame.ts';
import { parts } from './parts.ts';

/** `X was in China last month`: somebody, a place and a time. */
export const wasIn: FrameRule = (clause) => {
  const { verb } = clause;
  if (verb.lemma !== 'be' || verb.present || verb.to !== verb.at + 1) return null;
  const guests = clause.subject.filter((phrase) => phrase.kind === 'person' || phrase.kind === 'group');
  const [first] = clause.nouns;
  const goals =
    first?.preposition === 'in' && clause.chunks[clause.verbAt + 1]?.kind === 'preposition'
      ? first.value
      : [];
  const goal = goals.find((phrase) => phrase.kind === 'place' || phrase.kind === 'name');
  if (guests.length === 0 || goal === undefined || clause.dates.length === 0) return null;
  return { rule: 'was-in', type: 'visit', parts: parts(guests, 'agent', 'guest'), place: goal.head };
};
