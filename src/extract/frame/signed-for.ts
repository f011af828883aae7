import type { Clause } from '../clause/clause.ts';
import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { signatoriesBehind, withBodies } from './on-behalf.ts';
import { parts } from './parts.ts';

/** `A signed on behalf of X`: a signatory of the signing told before. */
export const signedFor: FrameRule = (clause) => {
  const { verb } = clause;
  const people = clause.subject.filter(
    (phrase) => phrase.kind === 'person' || phrase.kind === 'name' || phrase.kind === 'office',
  );
  if (
    verb.passive ||
    !clause.sentence.words.frames.signingVerbs.has(verb.lemma) ||
    clause.agreements.length > 0 ||
    people.length === 0
  )
    return null;
  const words = lowerWords(clause.sentence, verb.to, verb.to + 3);
  return clause.sentence.words.frames.onBehalf.test(words) && !isForThing(clause)
    ? {
        rule: 'signed-for',
        type: 'attendance',
        parts: parts(withBodies(clause, [...people, ...signatoriesBehind(clause)]), 'attendee'),
      }
    : null;
};

/** `signed for a parcel`: no body, no person. */
function isForThing({ chunks, verbAt }: Clause): boolean {
  const [preposition, thing] = chunks.slice(verbAt + 1);
  return preposition?.kind === 'preposition' && preposition.word === 'for' && thing?.kind === 'word';
}
