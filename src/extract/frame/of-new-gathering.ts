import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { mayTell } from '../clause/verb-group.ts';
import type { FrameDraft } from './frame.ts';
import { isNewGathering } from './new-gathering.ts';

/** Rules by which those are named who were at what the clause names. */
const AT_IT: ReadonlySet<string> = new Set([
  'was-attended-by',
  'was-chaired-by',
  'present-were',
  'represented-there',
]);

/**
 * `The 5th Ports Forum was attended by X`, `Among those at the Ports Forum were X and Y`, `X represented the city at a seminar on ports`:
 * those at a gathering which the clause names itself were there, whatever the article has told of before. Other drafts stay as
 * they are.
 */
export function ofNewGathering(clause: Clause, draft: FrameDraft): FrameDraft {
  if (draft.type !== 'attendance' || !AT_IT.has(draft.rule)) return draft;
  const gathering = gatheringOf(clause, draft.rule);
  const people = draft.parts.filter(({ as }) => as === 'attendee');
  const isOfParty = draft.rule === 'present-were' && people.length < draft.parts.length;
  if (gathering === undefined || people.length === 0 || isOfParty) return draft;
  return {
    ...draft,
    type: 'conference',
    parts: people,
    title: gathering.named ? gathering : null,
    noun: gathering.noun,
    weak: false,
  };
}

/** What was attended: the subject, or what those present or represented were at. */
function gatheringOf(clause: Clause, rule: string): Happening | undefined {
  const { subjectHappening, chunks, verbAt, happenings } = clause;
  const before = chunks.slice(0, verbAt).filter((chunk) => chunk.kind === 'happening');
  const named =
    rule === 'present-were'
      ? before
      : rule === 'represented-there'
        ? happenings.map(({ value }) => value)
        : [subjectHappening].filter((each) => each !== null);
  // `was hosted by X and attended by Y`: of what was just told.
  const that = chunks.slice(0, verbAt).findLastIndex(({ kind }) => kind === 'subordinator');
  if (chunks.slice(that + 1, verbAt).some((chunk) => chunk.kind === 'verb' && mayTell(chunk)))
    return undefined;
  const [only, another] = named;
  if (only?.sort !== 'gathering' || another !== undefined) return undefined;
  return isNewGathering(clause, only) ? only : undefined;
}
