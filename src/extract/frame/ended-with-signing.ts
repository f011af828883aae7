import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { asParty } from './counts-as-signed.ts';
import type { FrameRule } from './frame.ts';
import { agreementBehind, partiesBehind } from './signing-noun.ts';

/** `The forum ended with the signing of X`, `culminated in the signing of X between A and B`, `A and B sealed it with the signing of X`. */
export const endedWithSigning: FrameRule = (clause) => {
  const signing = clause.happenings.find(
    ({ value, preposition }) => value.sort === 'signing' && tellsOf(clause, preposition),
  )?.value;
  if (signing === undefined) return null;
  const agreements = agreementBehind(clause.chunks, signing);
  if (agreements.length === 0) return null;
  return {
    rule: 'ended-with-signing',
    type: 'signing',
    parts: signatories(clause, signing).map(asParty),
    agreements,
    trigger: signing,
  };
};

/** Whether the signing is what the verb tells to have come about, not what somebody speaks of or asks for. */
function tellsOf({ verb, sentence }: Clause, preposition: string): boolean {
  const { endingIn } = sentence.words.frames;
  if (verb.classes.some((each) => each === 'report' || each === 'control') && !endingIn.has(verb.lemma))
    return false;
  if (preposition === 'with' || preposition === 'through') return true;
  return preposition === 'in' ? endingIn.has(verb.lemma) : preposition === 'by' && verb.passive;
}

/** The parties behind the noun; else the bodies and people who do it. */
function signatories(clause: Clause, signing: Happening) {
  const behind = partiesBehind(clause.chunks, signing);
  return behind.length > 0 ? behind : clause.subject.filter(({ kind }) => kind !== 'pronoun');
}
