import type { Clause } from '../clause/clause.ts';
import { factualityOf } from '../clause/factuality.ts';
import { placeOfClause } from '../clause/place-of-clause.ts';
import { atMeetingWith } from './at-meeting.ts';
import { besideParts } from './beside.ts';
import type { Frame, FrameDraft } from './frame.ts';
import { rules } from './rules.ts';

/** What the first fitting rule reads, and beside a signing or a visit the meeting that it names (`After their talks …`). */
export function framesOf(clause: Clause): Frame[] {
  for (const rule of rules) {
    const read = rule(clause);
    if (read === null) continue;
    const drafts = Array.isArray(read) ? (read as readonly FrameDraft[]) : [read as FrameDraft];
    const [draft] = drafts;
    const beside =
      draft?.type === 'signing' || draft?.type === 'attendance'
        ? (atMeetingWith(clause) as FrameDraft | null)
        : null;
    return [beside, ...drafts].flatMap((each) => (each === null ? [] : (completeFrame(clause, each) ?? [])));
  }
  return [];
}

function completeFrame(clause: Clause, draft: FrameDraft): Frame | null {
  const factuality = factualityOf(clause);
  if (factuality.status === 'doubtful') return null;
  return {
    rule: draft.rule,
    type: draft.type,
    sentence: clause.sentence,
    index: clause.index,
    trigger: draft.trigger ?? clause.verb,
    parts:
      draft.type === 'attendance' || draft.type === 'other'
        ? draft.parts
        : [...draft.parts, ...besideParts(clause)],
    status: factuality.status,
    background: factuality.background,
    dates: clause.dates,
    place: draft.place ?? placeOfClause(clause),
    agreements: draft.agreements ?? [],
    amounts: clause.amounts,
    anaphoric: draft.anaphoric ?? false,
    weak: draft.weak ?? false,
    implicitAgent: draft.implicitAgent ?? false,
    title: draft.title ?? null,
    noun: draft.noun ?? clause.verb.lemma,
  };
}
