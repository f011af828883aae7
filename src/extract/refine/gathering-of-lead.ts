import type { Chunk } from '../clause/chunk.ts';
import type { Happening } from '../clause/happening.ts';
import type { DateExpression } from '../date/date-expression.ts';
import { plainFrame } from '../frame/plain-frame.ts';
import type { AnySentence } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Waiting } from './attendance-alone.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import { isInvitation } from './invitation.ts';
import { isRemark } from './speakers-of-gathering.ts';

/** The lead of an article is at most so many sentences long. */
const LEAD = 3;

/**
 * The gathering that the lead of an article names without telling that it was held (`Ministers gathered for the Norvik Forum`),
 * where the sentences that follow tell who spoke at it or was there; null where either is missing. For articles that tell of no
 * event else.
 */
export function gatheringOfLead(
  sentences: readonly ReadSentence[],
  people: readonly Waiting[],
): Draft | null {
  const at = sentences.slice(0, LEAD).findIndex((read) => gatheringIn(read) !== undefined);
  const lead = sentences[at];
  const gathering = lead === undefined ? undefined : gatheringIn(lead);
  if (lead === undefined || gathering === undefined || isToCome(lead)) return null;
  const there = people.filter(({ frame }) => frame.status === 'happened' && !frame.background);
  const isTold = there.some(({ frame }) => frame.index >= at && tellsOfGathering(frame.index, sentences));
  const isHeard = there.some(({ frame }) => frame.index >= at && !isRemark(frame));
  const isThere = there.some(({ frame }) => frame.index > at && !isRemark(frame) && !frame.weak);
  const isNamedThere = isNamed(lead.sentence, gathering);
  if (isNamedThere ? !isTold && !isHeard : !isThere) return null;
  const frame = plainFrame({
    rule: 'gathering-of-lead',
    type: 'conference',
    sentence: lead.sentence,
    index: at,
    trigger: gathering,
    parts: [],
    dates: daysBeside(lead, gathering),
    noun: gathering.noun,
    title: gathering.named ? gathering : null,
  });
  return newDraft('conference', frame, lead);
}

/** `were honoured on Friday at the 12th Awards ceremony`, `at the Norvik Forum in Lund on 3 May`: the day told right beside it. */
function daysBeside({ chunks }: ReadSentence, gathering: Happening): DateExpression[] {
  const at = chunks.indexOf(gathering);
  const isBetween = ({ kind }: Chunk) => kind === 'preposition' || kind === 'noun' || kind === 'comma';
  const [behind] = chunks.slice(at + 1).filter((chunk) => !isBetween(chunk));
  const before = chunks.slice(0, at).findLast((chunk) => !isBetween(chunk));
  return [before, behind].flatMap((chunk) =>
    chunk?.kind === 'date' && (chunk.date.day !== null || chunk.date.weekday !== null) ? [chunk.date] : [],
  );
}

/** A gathering with a name of its own, or one of which the article has not told before (`a ceremony celebrating …`). */
function gatheringIn({ chunks, sentence }: ReadSentence): Happening | undefined {
  const { soleGatheringNouns } = sentence.words.events;
  const found = chunks.find(
    (chunk) =>
      chunk.kind === 'happening' &&
      chunk.sort === 'gathering' &&
      (isNamed(sentence, chunk) ||
        isOfNumber(sentence, chunk) ||
        isGrandOpening(sentence, chunk) ||
        (!chunk.definite && soleGatheringNouns.has(chunk.noun))),
  );
  const isQuoted = found !== undefined && sentence.tokens[found.from]?.quoted === true;
  return found?.kind === 'happening' && !isQuoted ? found : undefined;
}

/** `the grand opening of the fire station`. */
function isGrandOpening(
  { tokens, words }: ReadSentence['sentence'],
  { head, noun, to, plural }: Happening,
): boolean {
  const isLed = head.to - head.from > 1 && tokens[to]?.lower === 'of';
  return isLed && !plural && words.events.grandOpenings.has(`${tokens[head.from]?.lower} ${noun}`);
}

/** `the 55th anniversary of the Society`. */
function isOfNumber({ tokens }: AnySentence, { head }: Happening): boolean {
  return tokens.slice(head.from, head.to).some(({ kind }) => kind === 'number');
}

/** It bears a name, or is called by one alone (`the chamber’s General Assembly`). */
function isNamed({ tokens }: AnySentence, { named, head }: Happening): boolean {
  return (
    named || (head.to - head.from > 1 && tokens.slice(head.from, head.to).every(({ capital }) => capital))
  );
}

/** `will host the Norvik Forum`, `invited X to attend the Norvik Forum`. */
function isToCome({ chunks }: ReadSentence): boolean {
  return (
    isInvitation(chunks) ||
    chunks.some((chunk) => chunk.kind === 'verb' && (chunk.modal !== null || chunk.negated))
  );
}

/** The sentence takes a gathering up (`the forum`). */
function tellsOfGathering(index: number, sentences: readonly ReadSentence[]): boolean {
  return (
    sentences[index]?.chunks.some(
      (chunk) => chunk.kind === 'happening' && chunk.definite && chunk.sort === 'gathering' && !chunk.plural,
    ) === true
  );
}
