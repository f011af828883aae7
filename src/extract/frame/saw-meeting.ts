import { nounArguments } from './noun-arguments.ts';
import { canAct, parts } from './parts.ts';
import { forVerbs, ofLemma } from './verb-rule.ts';

/** `November 27 saw the meeting of X and Y`, `the day witnessed talks between X and Y`. */
export const sawMeeting = forVerbs(ofLemma('see', 'witness'), (clause) => {
  const { verb, chunks } = clause;
  if (verb.passive || verb.modal !== null || clause.subject.some(canAct)) return null;
  const meeting = chunks[clause.verbAt + 1];
  if (meeting?.kind !== 'happening' || meeting.sort !== 'encounter') return null;
  const named = nounArguments(clause, clause.verbAt + 1);
  if (named.length < 2) return null;
  return {
    rule: 'saw-meeting',
    type: 'meeting',
    parts: parts(named, 'patient'),
    trigger: meeting,
    noun: meeting.noun,
  };
});
