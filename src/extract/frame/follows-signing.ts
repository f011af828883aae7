import { asParty } from './counts-as-signed.ts';
import { agreementBehind, datesBehind, partiesBehind } from './signing-noun.ts';
import { forVerbs, ofLemma } from './verb-rule.ts';

/** `This follows the signing of X between A and B last month`: what is told of comes after a signing that took place. */
export const followsSigning = forVerbs(ofLemma('follow'), ({ verb, chunks, happenings }) => {
  const signing = happenings.find(({ preposition, value }) => preposition === '' && value.sort === 'signing');
  if (signing === undefined || verb.passive || verb.modal !== null || verb.negated) return null;
  const agreements = agreementBehind(chunks, signing.value);
  if (agreements.length === 0) return null;
  return {
    rule: 'follows-signing',
    type: 'signing',
    parts: partiesBehind(chunks, signing.value).map(asParty),
    agreements,
    dates: datesBehind(chunks, signing.value),
    certain: true,
    trigger: signing.value,
  };
});
