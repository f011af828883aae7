import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { VerbClass } from '../lexicon/lexicon.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { besideParts } from './beside.ts';
import { asParty } from './counts-as-signed.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { signedAtCeremony } from './signed-at-ceremony.ts';
import { agreementBehind, partiesBehind } from './signing-noun.ts';
import { takesPlace } from './takes-place.ts';

/** What is done with a ceremony by those who hold it or come to it. */
const HOLDING: readonly VerbClass[] = ['hold', 'attend', 'convene', 'preside', 'occur', 'have', 'head'];

/** `the signing of X between A and B`, `held a signing ceremony`, `witnessed the signing of …`. */
export const signingCeremony: FrameRule = (clause) => {
  const signing =
    clause.subjectHappening?.sort === 'signing'
      ? clause.subjectHappening
      : (clause.happenings.find((each) => each.value.sort === 'signing')?.value ?? null);
  if (signing === null || isCommemorated(clause, signing)) return null;
  return (
    signingOf(clause, signing) ??
    signedInCeremony(clause, signing) ??
    gracedBy(clause, signing) ??
    heldCeremony(clause, signing)
  );
};

/** `on the 25th anniversary of the signing of the charter`: of years ago. */
function isCommemorated({ chunks, sentence }: Clause, signing: Happening): boolean {
  const [feast, of] = chunks.slice(Math.max(0, chunks.indexOf(signing) - 2), chunks.indexOf(signing));
  const isOf = of?.kind === 'preposition' && of.word === 'of';
  return isOf && feast?.kind === 'happening' && sentence.words.dates.anniversaries.has(feast.noun);
}

/** `The signing of X between A and B` as the subject. */
function signingOf(clause: Clause, signing: Happening): FrameDraft | null {
  if (clause.subjectHappening !== signing || clause.verb.classes.includes('control')) return null;
  const parties = partiesThere(clause, signing);
  if (parties.length < 2) return witnessesOf(clause, signing);
  if (isToldBefore(clause, signing)) return null;
  return {
    rule: 'the-signing-of',
    type: 'signing',
    parts: parties.map(asParty),
    agreements: agreementBehind(clause.chunks, signing),
    trigger: signing,
  };
}

/** The parties behind the signing, less those who were only there (`with X in attendance`). */
function partiesThere(clause: Clause, signing: Happening): Phrase[] {
  const present = besideParts(clause).map(({ phrase }) => phrase);
  return partiesBehind(clause.chunks, signing).filter((phrase) => !present.includes(phrase));
}

/** Whether an earlier verb has told of it. */
function isToldBefore({ chunks, verbAt }: Clause, signing: Happening): boolean {
  return chunks
    .slice(chunks.indexOf(signing), verbAt)
    .some((chunk) => chunk.kind === 'verb' && (chunk.form === 'finite' || chunk.form === 'bare'));
}

/** `The signing was held in Lund and graced by X`. */
function gracedBy(clause: Clause, signing: Happening): FrameDraft | null {
  const { verb } = clause;
  if (clause.subjectHappening !== signing || !isToldBefore(clause, signing)) return null;
  const comesThere = verb.classes.includes('attend') || verb.classes.includes('preside');
  const people = comesThere ? behind(clause, 'by').filter(isSomebody) : [];
  return people.length === 0
    ? null
    : { rule: 'signing-graced', type: 'attendance', parts: parts(people, 'attendee'), trigger: signing };
}

/** `The signing took place in the presence of X`: who was there when it was signed. */
function witnessesOf(clause: Clause, signing: Happening): FrameDraft | null {
  const witnesses = besideParts(clause);
  const isNew = !signing.definite || agreementBehind(clause.chunks, signing).length > 0;
  if (isNew || witnesses.length === 0 || !takesPlace(clause)) return null;
  return { rule: 'signing-took-place', type: 'attendance', parts: witnesses, trigger: signing };
}

/** `X was concluded in a signing ceremony involving A and B`. */
function signedInCeremony(clause: Clause, signing: Happening): FrameDraft | null {
  const within = clause.happenings.some(
    ({ value, preposition }) =>
      value === signing && ['in', 'at', 'during'].includes(preposition) && !value.definite,
  );
  if (!within) return null;
  return {
    rule: 'in-signing-ceremony',
    type: 'signing',
    parts: parts(behind(clause, 'involving', 'with', 'between', ''), 'attendee'),
    agreements: clause.subjectAgreement === null ? [] : [clause.subjectAgreement],
    trigger: signing,
  };
}

/** `A held a signing ceremony with B`, `A witnessed the signing of X`; `A attended the ceremony` tells of no new one. */
function heldCeremony(clause: Clause, signing: Happening): FrameDraft | null {
  const { verb, subject } = clause;
  const follows = verb.lemma === 'follow' && clause.subjectHappening === signing;
  const proceeded = verb.lemma === 'proceed' && clause.happenings[0]?.preposition === 'to';
  const celebrated = isCelebrated(clause, signing);
  const carriedOut = isCarriedOut(clause, signing);
  const observed = verb.lemma === 'observe' && clause.happenings[0]?.value === signing;
  const hosted = verb.lemma === 'host';
  if (
    !follows &&
    !observed &&
    !hosted &&
    !proceeded &&
    !celebrated &&
    !carriedOut &&
    !isPerformed(clause) &&
    !verb.classes.some((each) => HOLDING.includes(each))
  )
    return null;
  const agreements = agreementBehind(clause.chunks, signing);
  const takesUp = signing.definite && agreements.length === 0 && !namesProject(clause, signing);
  // `take` may be taking part as well as taking place.
  const occurs = clause.subjectHappening === signing && takesPlace(clause);
  if (takesUp && !occurs && (verb.classes.includes('attend') || verb.classes.includes('preside')))
    return null;
  const holds = verb.classes.includes('hold') && !verb.passive;
  const people =
    holds || proceeded || carriedOut
      ? subject.map(asParty)
      : parts(
          [...subject, ...(verb.passive ? behind(clause, 'by') : [])],
          'attendee',
          hosted ? 'host' : null,
        );
  const parties = partiesThere(clause, signing);
  return {
    rule: 'signing-ceremony',
    type: 'signing',
    parts: [...people, ...parties.map(asParty)],
    agreements,
    trigger: signing,
    title: signedAtCeremony(clause.sentence, signing),
    anaphoric: takesUp,
    weak: takesUp && occurs,
  };
}

/** `The signing ceremony for the steel plant project`: what it is of is told with it. */
function namesProject({ chunks, sentence }: Clause, signing: Happening): boolean {
  const [link, ...rest] = chunks.slice(chunks.indexOf(signing) + 1);
  const end = rest.findIndex(({ kind }) => kind === 'comma' || kind === 'verb' || kind === 'mark');
  const last = rest[(end < 0 ? rest.length : end) - 1];
  const isOf = link?.kind === 'preposition' && (link.word === 'of' || link.word === 'for');
  return (
    isOf &&
    last !== undefined &&
    sentence.words.frames.signedWorks.has(lowerWords(sentence, last.to - 1, last.to))
  );
}

/** `A and B marked the signing of the agreement with a ceremony`, not years after it. */
function isCelebrated(clause: Clause, signing: Happening): boolean {
  const { verb, happenings, sentence } = clause;
  const isTold = (verb.form === 'finite' || verb.form === 'bare') && !verb.present;
  const isObject = happenings[0]?.value === signing && happenings[0].preposition === '';
  const isOfYear = clause.dates.some(({ year, month }) => year !== null && month === null);
  return isTold && isObject && !isOfYear && sentence.words.frames.celebratingVerbs.has(verb.lemma);
}

/** `A and B completed the signing of the agreement`, `executed the signing`. */
function isCarriedOut({ verb, happenings: [first] }: Clause, signing: Happening): boolean {
  const isObject = first?.value === signing && first.preposition === '';
  return isObject && !verb.passive && (verb.classes.includes('pay') || verb.classes.includes('sign'));
}

/** `The signing ceremony was jointly performed by A and B`. */
function isPerformed({ verb }: Clause): boolean {
  return verb.lemma === 'perform' && verb.passive;
}
