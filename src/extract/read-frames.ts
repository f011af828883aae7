import type { Article } from '../article/article.ts';
import type { Chunk } from './clause/chunk.ts';
import { chunkSentence } from './clause/chunk.ts';
import type { Clause } from './clause/clause.ts';
import { clausesOf } from './clause/clause.ts';
import { factualityOf } from './clause/factuality.ts';
import { placeOfClause } from './clause/place-of-clause.ts';
import { accompanied, attended, ledSide, presentWere, represented } from './frame/attendance.ts';
import { besideParts } from './frame/beside.ts';
import { attendedGathering, heldGathering, wasHeld } from './frame/conference.ts';
import type { Frame, FrameDraft, FrameRule } from './frame/frame.ts';
import { heldTalks } from './frame/held-talks.ts';
import { broughtTogether, calledOn, met, received, talksTookPlace } from './frame/meeting.ts';
import { atMeetingWith } from './frame/nominal.ts';
import { appointed, called } from './frame/other.ts';
import { possessedFrames } from './frame/possessed.ts';
import { signed, signedFor, signingCeremony, wasSigned } from './frame/signing.ts';
import { arrived, ledGroupTo, paidVisit, visited, visitTookPlace, wasIn } from './frame/visit.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { compileLexicon } from './lexicon/words.ts';
import type { TokenSentence } from './phrase/phrase.ts';
import { quotedRanges } from './quotation.ts';
import { tokenise } from './token.ts';

/** The rules, in the order in which a clause is offered to them; the first that fits reads it. */
const RULES: readonly FrameRule[] = [
  called,
  met,
  signingCeremony,
  signed,
  wasSigned,
  signedFor,
  heldTalks,
  talksTookPlace,
  broughtTogether,
  calledOn,
  received,
  paidVisit,
  visited,
  visitTookPlace,
  wasHeld,
  represented,
  presentWere,
  ledSide,
  ledGroupTo,
  accompanied,
  attendedGathering,
  attended,
  heldGathering,
  arrived,
  wasIn,
  appointed,
  atMeetingWith,
];

const compiled = new Map(lexicons.map((lexicon) => [lexicon.language, compileLexicon(lexicon)]));

/** A sentence with its chunks and what the rules read in it. */
export interface ReadSentence {
  readonly sentence: TokenSentence;
  readonly paragraph: number;
  readonly chunks: readonly Chunk[];
  readonly frames: readonly Frame[];
}

/** Reads an article's body sentence by sentence; nothing where no lexicon for its language exists. */
export function readFrames(article: Article): ReadSentence[] {
  const words = compiled.get(article.language === 'und' ? 'en' : article.language);
  if (words === undefined) return [];
  const quoted = quotedRanges(article.text, article.sentences);
  return article.sentences.map((span, index) => {
    const tokens = tokenise(article.text, span.start, span.end, (at) =>
      quoted.some((range) => range.start <= at && at < range.end),
    );
    const sentence: TokenSentence = { text: article.text, start: span.start, end: span.end, tokens, words };
    const chunks = chunkSentence(sentence);
    const told = clausesOf(sentence, index, chunks).flatMap(framesOf);
    const named = possessedFrames(sentence, index, chunks).filter((frame) => !told.some((each) => each.type !== 'attendance' && each.trigger.to >= frame.trigger.to && each.trigger.from <= frame.trigger.to));
    const frames = [...told, ...named];
    return { sentence, paragraph: span.paragraph, chunks, frames };
  });
}

/** What the first fitting rule reads, and beside a signing or a visit the meeting that it names (`After their talks …`). */
function framesOf(clause: Clause): Frame[] {
  for (const rule of RULES) {
    const read = rule(clause);
    if (read === null) continue;
    const drafts = Array.isArray(read) ? (read as readonly FrameDraft[]) : [read as FrameDraft];
    const [draft] = drafts;
    const beside =
      draft?.type === 'signing' || draft?.type === 'attendance'
        ? (atMeetingWith(clause) as FrameDraft | null)
        : null;
    return [beside, ...drafts].flatMap((each) => (each === null ? [] : (complete(clause, each) ?? [])));
  }
  return [];
}

function complete(clause: Clause, draft: FrameDraft): Frame | null {
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
