import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { mayTell, type VerbGroup } from '../clause/verb-group.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isForMedia } from './for-media.ts';
import type { FrameDraft } from './frame.ts';
import { nounArguments } from './noun-arguments.ts';
import { canAct, isSomebody, isUnnamedPlural, parts } from './parts.ts';
import { forVerbs, ofLemma } from './verb-rule.ts';

/**
 * `visited the plant, followed by a meeting with X`, `This was followed by talks with X`, `A meeting with X followed`: the same
 * people met X next.
 */
export const followedByMeeting = forVerbs(ofLemma('follow'), (clause) => {
  const { verb, chunks } = clause;
  if (verb.negated || verb.modal !== null || verb.present) return null;
  const meeting = meetingNext(clause);
  if (meeting === null || isForMedia(clause.sentence, meeting)) return null;
  const main = mainVerbBefore(clause);
  if (main !== undefined && (main.negated || main.modal !== null)) return null;
  const others = nounArguments(clause, chunks.indexOf(meeting)).filter(canAct);
  return others.some((phrase) => isSomebody(phrase) && !isUnnamedPlural(phrase))
    ? draftOf(meeting, others, doersBefore(clause))
    : null;
});

/** The one that is not told before: behind `followed by`, or the subject of what followed. */
function meetingNext({ chunks, verbAt, verb, subjectHappening }: Clause): Happening | null {
  const [by, next] = chunks.slice(verbAt + 1, verbAt + 3);
  const isBehind = by?.kind === 'preposition' && by.word === 'by';
  if (isBehind && next?.kind === 'happening') return isNew(next) ? next : null;
  const isLast = by === undefined || by.kind === 'mark' || by.kind === 'date';
  return isLast && !verb.passive && subjectHappening !== null && isNew(subjectHappening)
    ? subjectHappening
    : null;
}

function isNew({ sort, definite }: Happening): boolean {
  return sort === 'encounter' && !definite;
}

function draftOf(meeting: Happening, others: readonly Phrase[], doers: readonly Phrase[]): FrameDraft {
  return {
    rule: 'followed-by-meeting',
    type: 'meeting',
    parts: [...parts(doers, 'agent'), ...parts(others, 'patient')],
    trigger: meeting,
    implicitAgent: doers.length === 0,
    noun: meeting.noun,
  };
}

/** `X visited the plant, followed by …`: who did what the sentence tells first; nobody where that is a happening. */
function doersBefore(clause: Clause): readonly Phrase[] {
  if (clause.verb.passive && clause.verb.form === 'finite') return [];
  const main = mainVerbBefore(clause);
  const subject = main === undefined ? undefined : clause.chunks[clause.chunks.indexOf(main) - 1];
  return subject?.kind === 'noun' ? subject.list.items.filter(canAct) : [];
}

function mainVerbBefore({ chunks, verbAt }: Clause): VerbGroup | undefined {
  return chunks.slice(0, verbAt).find((chunk): chunk is VerbGroup => chunk.kind === 'verb' && mayTell(chunk));
}
