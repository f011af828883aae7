import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import { asParty } from './counts-as-signed.ts';
import { signatoriesBehind } from './on-behalf.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { isThingPronoun } from './thing-pronoun.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/** `It was signed by A and B`, `A and B signed it`: those who signed what was told to be signed just before. */
export const signedIt = forVerbs(ofList('frames', 'signingVerbs'), (clause) => {
  const { verb } = clause;
  if (verb.form === 'gerund') return null;
  const thing = verb.passive ? clause.subject : behind(clause, '');
  const people = (
    verb.passive ? [...behind(clause, 'by'), ...signatoriesBehind(clause)] : clause.subject
  ).filter(isSomebody);
  if (
    people.length === 0 ||
    thing.length !== 1 ||
    !thing.every((phrase) => isThingPronoun(clause.sentence, phrase))
  )
    return null;
  const named = agreementBefore(clause);
  if (named !== null)
    return { rule: 'signed-as-named', type: 'signing', parts: people.map(asParty), agreements: [named] };
  return { rule: 'signed-it', type: 'signing', parts: parts(people, 'attendee'), anaphoric: true };
});

/** `An agreement now links A and B: their mayors signed it on Monday`: what the sentence itself names before the colon. */
function agreementBefore({ chunks, verbAt, verb }: Clause): AgreementPhrase | null {
  if (verb.modal !== null || verb.negated) return null;
  const front = chunks.slice(0, verbAt);
  const isParted = front.some((chunk) => chunk.kind === 'mark' && (chunk.word === ':' || chunk.word === ';'));
  const agreement = front.findLast((chunk) => chunk.kind === 'agreement');
  return isParted && agreement?.kind === 'agreement' ? agreement : null;
}
