import type { FrameRule } from './frame.ts';
import { nounArguments } from './noun-arguments.ts';
import { canAct, parts } from './parts.ts';

/** Verbs by which a day tells what happened on it. */
const SEEING = new Set(['see', 'witness']);

/** `November 27 saw the meeting of X and Y`, `the day witnessed talks between X and Y`. */
export const sawMeeting: FrameRule = (clause) => {
  const { verb, chunks } = clause;
  if (!SEEING.has(verb.lemma) || verb.passive || verb.modal !== null || clause.subject.some(canAct))
    return null;
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
};
