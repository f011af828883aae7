import { behind, parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/** `X was appointed ambassador`, `the board named Y chairman`. */
export const appointed = forVerbs(ofList('frames', 'appointingVerbs'), (clause) => {
  const { verb } = clause;
  const people = verb.passive ? clause.subject : behind(clause, '');
  const named = people.filter((phrase) => phrase.kind === 'person' || phrase.kind === 'name');
  return named.length === 0
    ? null
    : { rule: 'appointed', type: 'other', parts: parts(named, 'agent'), noun: 'appointment' };
});
