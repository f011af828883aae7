import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { asParty } from './counts-as-signed.ts';
import type { FrameRule } from './frame.ts';
import { behind, isSomebody } from './parts.ts';
import { agreementBehind, partiesBehind } from './signing-noun.ts';

/**
 * `The forum ended with the signing of X`, `culminated in the signing of X between A and B`, `A and B sealed it with the
 * signing of X`.
 */
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
  if (preposition === 'for' || preposition === 'at') return comesTogether(verb, sentence);
  return preposition === 'in' ? endingIn.has(verb.lemma) : preposition === 'by' && verb.passive;
}

/** `was joined by X for the signing of`, `hosted X at the signing of`: who is there signs; not `is to meet X for it`. */
function comesTogether(verb: VerbGroup, { words }: Clause['sentence']): boolean {
  const isTold = (verb.form === 'finite' || verb.form === 'bare') && verb.modal === null && !verb.negated;
  return isTold && words.frames.joiningForSigning.has(verb.lemma);
}

/** The parties behind the noun; else the bodies and people who do it, and those with whom they come together for it. */
function signatories(clause: Clause, signing: Happening): readonly Phrase[] {
  const parties = partiesBehind(clause.chunks, signing);
  if (parties.length > 0) return parties;
  const others = comesTogether(clause.verb, clause.sentence)
    ? behind(clause, '', 'by', 'with').filter(isSomebody)
    : [];
  return [...clause.subject, ...others].filter(({ kind }) => kind !== 'pronoun');
}
