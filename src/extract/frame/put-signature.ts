import type { Clause } from '../clause/clause.ts';
import { asParty } from './counts-as-signed.ts';
import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { isSomebody, parts } from './parts.ts';

/** How many words behind the verb name the pen or the signature. */
const REACH = 5;

/** `A and B put pen to paper on a contract`, `affixed their signatures to the memorandum`. */
export const putSignature: FrameRule = (clause) => {
  if (clause.verb.passive || !isSignature(clause)) return null;
  const agreements = clause.agreements.map((each) => each.value);
  if (clause.subject.length === 0) return null;
  // Where they don't say on what, it is what was told to be signed just before.
  if (agreements.length === 0)
    return {
      rule: 'put-signature',
      type: 'attendance',
      parts: parts(clause.subject.filter(isSomebody), 'attendee'),
    };
  return { rule: 'put-signature', type: 'signing', parts: clause.subject.map(asParty), agreements };
};

function isSignature({ sentence, verb }: Clause): boolean {
  const { puttingVerbs, signature } = sentence.words.frames;
  return puttingVerbs.has(verb.lemma) && signature.test(lowerWords(sentence, verb.to, verb.to + REACH));
}
