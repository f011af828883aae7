import type { Frame, FrameDraft } from '../frame/frame.ts';
import type { GermanClause } from './clause.ts';
import { germanFactuality } from './factuality.ts';
import { accompanied, attended } from './frame/attended.ts';
import { atMeetingWith, heldTalks, talksTookPlace } from './frame/held-talks.ts';
import { met } from './frame/met.ts';
import { received } from './frame/received.ts';
import type { GermanRule } from './frame/rule.ts';
import { signed, signingByName } from './frame/signed.ts';
import { travelled, visited, wasGuest } from './frame/visited.ts';
import { germanPlace } from './place.ts';

/** The rules, in the order in which a clause is offered to them; the first that fits reads it. */
const rules: readonly GermanRule[] = [
  received,
  heldTalks,
  met,
  signed,
  visited,
  wasGuest,
  travelled,
  talksTookPlace,
  accompanied,
  attended,
];

/** Rules for what a clause names beside what it tells. */
const naming: readonly GermanRule[] = [signingByName, atMeetingWith];

/** What the rules read in a clause; nothing where it leaves open whether it came true. */
export function germanFrames(clause: GermanClause): Frame[] {
  const factuality = germanFactuality(clause);
  const told = firstReading(rules, clause);
  const named = told === null || told.type === 'attendance' ? firstReading(naming, clause) : null;
  const frames: Frame[] = [];
  if (told !== null && factuality.status !== 'doubtful')
    frames.push(complete(clause, told, factuality.status, factuality.background));
  if (named?.type === 'signing') frames.push(complete(clause, named, 'happened', true));
  else if (named !== null && !isOpen(clause))
    frames.push(complete(clause, named, 'happened', factuality.background));
  return frames;
}

/** A planned or denied clause does not vouch for the meeting that it names. */
function isOpen({ predicate, stretch }: GermanClause): boolean {
  return (
    predicate.tense === 'future' ||
    predicate.tense === 'subjunctive' ||
    predicate.modal !== null ||
    stretch.kind === 'infinitive' ||
    (predicate.tense === 'present' && predicate.verbClass !== 'report')
  );
}

function firstReading(from: readonly GermanRule[], clause: GermanClause): FrameDraft | null {
  for (const rule of from) {
    const draft = rule(clause);
    if (draft !== null) return draft;
  }
  return null;
}

function complete(
  clause: GermanClause,
  draft: FrameDraft,
  status: Frame['status'],
  background: boolean,
): Frame {
  return {
    rule: draft.rule,
    type: draft.type,
    sentence: clause.sentence,
    index: clause.index,
    trigger: draft.trigger ?? clause.predicate.trigger,
    parts: draft.parts,
    status,
    background,
    dates: clause.dates,
    place: draft.place ?? germanPlace(clause),
    agreements: draft.agreements ?? [],
    amounts: clause.amounts,
    anaphoric: draft.anaphoric ?? false,
    weak: draft.weak ?? false,
    implicitAgent: draft.implicitAgent ?? false,
    title: draft.title ?? null,
    opener: null,
    noun: draft.noun ?? clause.predicate.lemma,
  };
}
