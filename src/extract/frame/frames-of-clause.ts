import type { Clause } from '../clause/clause.ts';
import { factualityOf } from '../clause/factuality.ts';
import { isTellingPlace, placeOfClause } from '../clause/place-of-clause.ts';
import { isDead } from '../phrase/is-dead.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { actedThere } from './acted-there.ts';
import { apartByDate } from './apart-by-date.ts';
import { apartByMeeting } from './apart-by-meeting.ts';
import { atMeetingWith } from './at-meeting.ts';
import { besideParts, fellowMembers } from './beside.ts';
import { withCataphors } from './cataphor.ts';
import { endedWithSigning } from './ended-with-signing.ts';
import type { Frame, FrameDraft, FrameReading, Part } from './frame.ts';
import { includedParts } from './included.ts';
import { ofNewGathering } from './of-new-gathering.ts';
import { onAVisit } from './on-a-visit.ts';
import { placeOfVisit } from './place-of-visit.ts';
import { rulesForVerb } from './rules-for-verb.ts';
import { signedOnVisit } from './signed-on-visit.ts';
import { visitorsFirst } from './visitors-first.ts';
import { isOnlyOwner } from './whose-office.ts';
import { withOurSide } from './with-our-side.ts';

/**
 * What the first fitting rule reads in a clause, and beside a signing or those present the meeting or the visit that it names (`After
 * their talks …`), the gathering at which they signed, and the signing with which it ended; nothing where no rule fits or the clause leaves open whether it came true.
 */
export function framesOf(clause: Clause): Frame[] {
  const drafts = firstReading(clause);
  const [first] = drafts;
  const nameless = first?.type === 'signing' || first?.type === 'attendance';
  const beside = nameless || first?.type === 'meeting' ? draftsOf(atMeetingWith(clause)) : [];
  const onVisit = first?.type === 'signing' ? draftsOf(signedOnVisit(clause)) : [];
  const there = first?.type === 'signing' ? draftsOf(actedThere(clause)) : [];
  const ended = first?.type === 'signing' ? [] : draftsOf(endedWithSigning(clause));
  const before = nameless ? beside : beside.filter((draft) => isAfter(clause, draft));
  return [...draftsOf(onAVisit(clause)), ...before, ...onVisit, ...there, ...drafts, ...ended]
    .flatMap((draft) => apartByDate(clause, draft))
    .flatMap((draft) => apartByMeeting(clause, draft))
    .flatMap((draft) => completeFrame(clause, ofNewGathering(clause, draft)) ?? []);
}

/** `After talks with X, he received Y`: a meeting before the one that the verb tells of. */
function isAfter({ sentence, verb }: Clause, { trigger, parts }: FrameDraft): boolean {
  if (trigger === undefined || trigger.from === 0 || trigger.from >= verb.from) return false;
  if (!parts.some(({ as, phrase }) => as === 'patient' && phrase.kind === 'person')) return false;
  return sentence.words.events.afterPrepositions.has(wordAt(sentence, trigger.from - 1));
}

function firstReading(clause: Clause): readonly FrameDraft[] {
  for (const rule of rulesForVerb(clause.verb, clause.sentence.words)) {
    const drafts = draftsOf(rule(clause));
    if (drafts.length > 0) return drafts;
  }
  return [];
}

function draftsOf(read: FrameReading): readonly FrameDraft[] {
  if (read === null) return [];
  return 'rule' in read ? [read] : read;
}

const HISTORY = { status: 'happened', background: true } as const;
const CERTAIN = { status: 'happened', background: false } as const;

function completeFrame(clause: Clause, draft: FrameDraft): Frame | null {
  const factuality = draft.history ? HISTORY : draft.certain ? CERTAIN : factualityOf(clause);
  if (factuality.status === 'doubtful') return null;
  return {
    rule: draft.rule,
    type: draft.type,
    sentence: clause.sentence,
    index: clause.index,
    trigger: draft.trigger ?? clause.verb,
    parts: withCataphors(clause, partsOf(clause, draft))
      .filter(
        (part) =>
          !isDead(clause.sentence, part.phrase) && !isNextSubject(clause, part) && !isOnlyOwner(clause, part),
      )
      .map((part) => withOurSide(clause, part)),
    status: factuality.status,
    background: factuality.background,
    ...('inPresent' in factuality && { inPresent: true as const }),
    dates: draft.dates ?? clause.dates,
    place: placeOf(clause, draft),
    agreements: draft.agreements ?? [],
    amounts: clause.amounts,
    anaphoric: draft.anaphoric ?? false,
    weak: draft.weak ?? false,
    implicitAgent: draft.implicitAgent ?? false,
    title: draft.title ?? null,
    opener: null,
    noun: draft.noun ?? clause.verb.lemma,
  };
}

/** `hosted X, and she thanked him`: the pronoun behind those to whom it was done begins what comes next. */
function isNextSubject({ sentence, verb }: Clause, { phrase, as }: Part): boolean {
  if (phrase.kind !== 'pronoun' || as !== 'patient' || phrase.from < verb.to) return false;
  return sentence.words.phrases.subjectPronouns.has(wordAt(sentence, phrase.from));
}

/** Those of the draft, with whom the clause names beside them. */
function partsOf(clause: Clause, draft: FrameDraft): readonly Part[] {
  if (draft.type === 'other') return draft.parts;
  const included = includedParts(clause, draft.parts);
  if (draft.type === 'attendance')
    return [
      ...draft.parts,
      ...(draft.rule === 'attended' ? besideParts(clause) : fellowMembers(clause)),
      ...included,
    ];
  return [...withThoseBeside(visitorsFirst(clause, draft), besideParts(clause, draft.type)), ...included];
}

/** `met with X with Y in attendance`: Y was there, and is not whom it was done with. */
function withThoseBeside(parts: readonly Part[], beside: readonly Part[]): readonly Part[] {
  const isBeside = ({ phrase, as }: Part) =>
    as === 'patient' && beside.some((each) => each.phrase === phrase);
  return [...parts.filter((part) => !isBeside(part)), ...beside];
}

/** Where it was: the place that the rule found, one named beside the verb, or where those who met were on a visit. */
function placeOf(clause: Clause, draft: FrameDraft): TokenRange | null {
  const named = tellingPlace(clause, draft) ?? placeOfClause(clause);
  return named ?? (draft.type === 'meeting' ? placeOfVisit(clause) : null);
}

/** The place that the rule found, where its words tell a reader anything. */
function tellingPlace({ sentence }: Clause, { place }: FrameDraft): TokenRange | null {
  return place && isTellingPlace(sentence, place) ? place : null;
}
