import type { FrameRule } from './frame.ts';
import { behind, parts } from './parts.ts';

/** `X was appointed ambassador`, `the board named Y chairman`. */
export const appointed: FrameRule = (clause) => {
  const { verb } = clause;
  if (!clause.sentence.words.frames.appointingVerbs.has(verb.lemma)) return null;
  const people = verb.passive ? clause.subject : behind(clause, '');
  const named = people.filter((phrase) => phrase.kind === 'person' || phrase.kind === 'name');
  return named.length === 0
    ? null
    : { rule: 'appointed', type: 'other', parts: parts(named, 'agent'), noun: 'appointment' };
};
