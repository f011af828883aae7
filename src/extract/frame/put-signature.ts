import type { Clause } from '../clause/clause.ts';
import { asParty } from './counts-as-signed.ts';
import type { FrameDraft } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { signatoriesBehind, withBodies } from './on-behalf.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofList } from './verb-rule.ts';

/** How many words behind the verb name the pen or the signature. */
const REACH = 5;

/** Verbs of putting a signature to something, or of bearing one. */
const SIGNS = either(ofList('frames', 'puttingVerbs'), ofList('frames', 'bearingVerbs'));

/**
 * `A and B put pen to paper on a contract`, `affixed their signatures to the memorandum`; `the memorandum bears the signatures
 * of A and B`.
 */
export const putSignature = forVerbs(SIGNS, (clause) => {
  if (clause.verb.passive) return signaturesPut(clause);
  if (!isSignature(clause)) return bearsSignatures(clause);
  const agreements = clause.agreements.map((each) => each.value);
  if (clause.subject.length === 0) return null;
  const signatories = withBodies(clause, [...clause.subject, ...signatoriesBehind(clause)]);
  // Where they don't say on what, it is what was told to be signed just before.
  if (agreements.length === 0)
    return {
      rule: 'put-signature',
      type: 'attendance',
      parts: parts(signatories.filter(isSomebody), 'attendee'),
    };
  return { rule: 'put-signature', type: 'signing', parts: signatories.map(asParty), agreements };
});

/** `Signatures were affixed to the document by A and B`. */
function signaturesPut(clause: Clause): FrameDraft | null {
  const { sentence, verb } = clause;
  const { puttingVerbs, signature } = sentence.words.frames;
  const agreements = clause.agreements.map((each) => each.value);
  const signatories = behind(clause, 'by').filter(isSomebody);
  const isPut =
    puttingVerbs.has(verb.lemma) && signature.test(lowerWords(sentence, verb.from - 1, verb.from));
  if (!isPut || verb.negated || verb.modal !== null || signatories.length === 0 || agreements.length === 0)
    return null;
  return { rule: 'put-signature', type: 'signing', parts: signatories.map(asParty), agreements };
}

/** `The memorandum carries the signatures of A and B`. */
function bearsSignatures(clause: Clause): FrameDraft | null {
  const { sentence, verb, subjectAgreement } = clause;
  const { bearingVerbs, signaturesOf } = sentence.words.frames;
  if (subjectAgreement === null || !bearingVerbs.has(verb.lemma)) return null;
  const signatories = behind(clause, 'of').filter(isSomebody);
  const isBorne = signaturesOf.test(lowerWords(sentence, verb.to, verb.to + REACH));
  if (!isBorne || verb.negated || verb.modal !== null || signatories.length === 0) return null;
  return {
    rule: 'bears-signatures',
    type: 'signing',
    parts: signatories.map(asParty),
    agreements: [subjectAgreement],
    anaphoric: true,
    certain: true,
  };
}

function isSignature({ sentence, verb }: Clause): boolean {
  const { puttingVerbs, signature } = sentence.words.frames;
  return puttingVerbs.has(verb.lemma) && signature.test(lowerWords(sentence, verb.to, verb.to + REACH));
}
