import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { nounArguments } from './noun-arguments.ts';
import { behind, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';

/** Verbs of going along with somebody. */
const GOES_ALONG = either(ofClass('accompany'), ofLemma('join'));
/** How the meeting to which they went is told. */
const TO: ReadonlySet<string> = new Set(['to', 'at', 'in', 'for', 'during']);

/** `Minister X accompanied President Y to a meeting with King Z`: a meeting of its own, of all three. */
export const accompaniedToMeeting = forVerbs(GOES_ALONG, (clause) => {
  const { verb } = clause;
  if (verb.passive || verb.form === 'gerund' || verb.form === 'infinitive') return null;
  const companions = clause.subject.filter(({ kind }) => kind === 'person');
  const principals = behind(clause, '').filter(({ kind }) => kind === 'person' || kind === 'name');
  const meeting = meetingGoneTo(clause);
  if (companions.length === 0 || principals.length === 0 || meeting === null) return null;
  const met = nounArguments(clause, clause.chunks.indexOf(meeting)).filter(({ kind }) => kind === 'person');
  if (met.length === 0) return null;
  return {
    rule: 'accompanied-to-meeting',
    type: 'meeting',
    parts: [...parts([...principals, ...companions], 'agent'), ...parts(met, 'patient')],
    trigger: meeting,
    noun: meeting.noun,
  };
});

/** The meeting, of which nothing was told before, that they went to. */
function meetingGoneTo({ happenings }: Clause): Happening | null {
  const found = happenings.find(
    ({ preposition, value }) => TO.has(preposition) && value.sort === 'encounter',
  );
  return found === undefined || found.value.definite ? null : found.value;
}
