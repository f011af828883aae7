import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import { namesDay } from '../date/date-expression.ts';
import type { Frame } from '../frame/frame.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';
import { isOtherPaper } from './other-paper.ts';
import { isOfSameCeremony } from './same-ceremony.ts';
import { isOtherOfSeries } from './series.ts';
import { areSignersOfBodies } from './signers-of-bodies.ts';

/** Within so many words before the noun stands which one it is. */
const LEAD = 2;

/** The same agreement: taken up again, or with the same parties and no other name. */
export function sameSigning(draft: Draft, frame: Frame, roles: readonly Role[], paragraph: number): boolean {
  if (isOtherThanHistory(draft, frame)) return false;
  return isCaptionOf(draft, roles) || samePaper(draft, frame, roles, paragraph);
}

/** The same agreement, whose paper is told in words that fit both. */
function samePaper(draft: Draft, frame: Frame, roles: readonly Role[], paragraph: number): boolean {
  if (isOtherPaper(draft, frame, roles)) return false;
  if (isOfRenewed(draft, frame) || isOtherOfSeries(draft, frame, roles)) return false;
  if (
    frame.anaphoric ||
    (frame.agreements.length > 0 &&
      frame.agreements.every(
        (agreement) => (agreement.definite || isAll(frame, agreement)) && !isNumbered(frame, agreement),
      ))
  )
    return true;
  if (frame.agreements.some((agreement) => isFurther(frame, agreement))) return false;
  const witnesses = roles.filter((role) => role.as === 'attendee');
  if (
    witnesses.length > 0 &&
    witnesses.every((role) => takesPart(draft, role.actor)) &&
    draft.frames.some((told) => frame.index - told.index === 1) &&
    frame.rule === 'signing-ceremony'
  )
    return true;
  if (isOfOtherYear(draft, frame)) return false;
  if (saysWhoSigned(draft, frame) || areSignersOfBodies(draft, frame, roles)) return true;
  const near = draft.frames.some((told) => told.index === frame.index);
  const parties = roles.filter((role) => role.as === 'party');
  const shared = parties.filter((role) => takesPart(draft, role.actor));
  const sameNoun = isSameNoun(draft, frame);
  // `The talks were followed by the signing of an MoU`, of one that was told.
  if (sameNoun && parties.length === 0 && frame.rule === 'ended-with-signing' && frame.dates.length === 0)
    return true;
  if (near && parties.length > 0 && shared.length === 0) return false;
  if (isOfSameCeremony(draft, frame, parties)) return true;
  return (
    sameNoun &&
    shared.length > 0 &&
    shared.length === parties.length &&
    (paragraph === draft.paragraph || frame.amounts.length === 0)
  );
}

/** `Signing the memorandum were X and Y`, in a caption above the text that tells how X signed it. */
function isCaptionOf(draft: Draft, roles: readonly Role[]): boolean {
  const isCaption = draft.frames.every(
    ({ rule, agreements }) => rule === 'signatories-were' && agreements.every(({ definite }) => definite),
  );
  return isCaption && roles.some(({ as, actor }) => as === 'party' && takesPart(draft, actor));
}

/** `A and B sealed a memorandum, which was signed by X and Y`: another verb of the sentence says of the same words who signed. */
function saysWhoSigned(draft: Draft, { index, trigger, agreements }: Frame): boolean {
  return draft.frames.some(
    (told) =>
      told.index === index &&
      told.trigger.from !== trigger.from &&
      told.agreements.some(({ from }) => agreements.some((each) => each.from === from)),
  );
}

/** `renewed the agreement signed in 2007`: the first signing, told with its date behind the agreement. */
function isOfRenewed(draft: Draft, { index, trigger, dates, sentence }: Frame): boolean {
  return (
    dates.some(({ from }) => from >= trigger.to) &&
    draft.frames.some(
      (told) =>
        told.index === index &&
        told.trigger.to <= trigger.from &&
        sentence.words.events.renewingVerbs.has(told.noun),
    )
  );
}

/** `The Agreement on a joint programme was signed` behind a memorandum of years ago: another paper, with a name of its own. */
function isOtherThanHistory(draft: Draft, frame: Frame): boolean {
  const history = draft.frames.every(
    (told) =>
      told.index !== frame.index && told.dates.some(({ year, month }) => year !== null && month === null),
  );
  const named = frame.agreements.every(({ head }) => head.to - head.from > LONGEST_NOUN);
  if (frame.agreements.length > 0 && isOfOtherYear(draft, frame)) {
    const isOther = named && !isSameNoun(draft, frame) && !frame.dates.some(namesDay);
    if (isEarlier(frame) || isOther) return true;
  }
  return history && frame.agreements.length > 0 && named && !isSameNoun(draft, frame);
}

/** `its last contract`, `their first memorandum`, told with its year. */
function isEarlier({ sentence, agreements, dates }: Frame): boolean {
  const words = agreements.flatMap(({ from, head }) => sentence.tokens.slice(from, head.from + 1));
  return (
    dates.some(({ year, month }) => year !== null && month === null) &&
    words.some(({ lower }) => sentence.words.events.earlierAgreement.has(lower))
  );
}

function isSameNoun(draft: Draft, frame: Frame): boolean {
  return frame.agreements.some((agreement) =>
    draft.frames.some((told) =>
      told.agreements.some((known) => paperOf(frame, known) === paperOf(frame, agreement)),
    ),
  );
}

/** What kind of paper it is, whether it is named in words or by its letters (`MoU`). */
function paperOf({ sentence }: Frame, { noun }: AgreementPhrase): string {
  const one = noun.replace(/s$/, '');
  const { memorandum, memorandumLetters } = sentence.words.events;
  return memorandumLetters.has(one) ? memorandum : one;
}

/** More words than these (`memorandum of understanding`, a lead before it) tell what an agreement is about. */
const LONGEST_NOUN = 4;

/** `a memorandum signed in 1990` beside a signing told without a day: history of its own. */
function isOfOtherYear(draft: Draft, frame: Frame): boolean {
  return (
    frame.dates.some((date) => date.year !== null) &&
    draft.frames.every(
      (told) =>
        told.index !== frame.index &&
        !told.dates.some(({ year }) => frame.dates.some((date) => date.year === year)) &&
        (told.dates.length === 0 || isEarlier(frame)),
    )
  );
}

/** `All agreements were signed by X and Y`: those told before. */
function isAll({ sentence }: Frame, { from }: AgreementPhrase): boolean {
  return sentence.words.events.wholes.has(sentence.tokens[from]?.lower ?? '');
}

/** `The second agreement` is another one. */
function isNumbered(frame: Frame, agreement: { from: number; to: number }): boolean {
  return frame.sentence.tokens
    .slice(agreement.from, agreement.to)
    .some((token) => frame.sentence.words.events.anotherAgreement.has(token.lower));
}

/** `a second contract`, `another agreement`, with the number before the noun. */
function isFurther({ sentence }: Frame, { from, head }: AgreementPhrase): boolean {
  return sentence.tokens
    .slice(from, head.from + LEAD)
    .some(({ lower }) => sentence.words.events.furtherAgreement.has(lower));
}
