import { asParty } from './counts-as-signed.ts';
import { isSomebody } from './parts.ts';
import { agreementBehind, partiesBehind } from './signing-noun.ts';
import { forVerbs, ofLemma } from './verb-rule.ts';

/** `A and B announced the signing of X`, `A announced the signing of X with B`: a company tells what it has signed. */
export const announcedSigning = forVerbs(ofLemma('announce'), (clause) => {
  const { verb, subject } = clause;
  if (verb.passive) return null;
  const signing = clause.happenings.find(
    ({ preposition, value }) => preposition === '' && value.sort === 'signing',
  )?.value;
  if (signing === undefined) return null;
  const agreements = agreementBehind(clause.chunks, signing);
  const others = partiesBehind(clause.chunks, signing);
  const own =
    others.length > 1 ? [] : subject.filter((phrase) => !isSomebody(phrase) || phrase.kind === 'name');
  if (agreements.length === 0 || own.length + others.length < 2) return null;
  return {
    rule: 'announced-signing',
    type: 'signing',
    parts: [...own, ...others].map(asParty),
    agreements,
    trigger: signing,
  };
});
