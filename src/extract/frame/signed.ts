import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import { asParty, countsAsSigned } from './counts-as-signed.ts';
import type { FrameRule } from './frame.ts';
import { behind } from './parts.ts';

/** `X and Y signed an agreement`, `X entered into a contract with Y`, `X signed with Y …`. */
export const signed: FrameRule = (clause) => {
  const { verb } = clause;
  if (!verb.classes.includes('sign') || verb.passive || clause.subjectAgreement !== null) return null;
  const agreements = agreementsSigned(
    clause,
    verb.lemma === 'enter'
      ? ['into', '']
      : verb.lemma === 'exchange' || verb.lemma === 'reach' || verb.lemma === 'strike'
        ? ['']
        : ['', 'on', ','],
  );
  if (agreements.length === 0 || !countsAsSigned(clause, agreements)) return null;
  const signatories = [...clause.subject, ...behind(clause, 'with', 'between', 'alongside')];
  if (signatories.length === 0 && clause.dates.length === 0) return null;
  return { rule: 'signed', type: 'signing', parts: signatories.map(asParty), agreements };
};

function agreementsSigned(clause: Clause, prepositions: readonly string[]): AgreementPhrase[] {
  const found = clause.agreements
    .filter((each) => prepositions.includes(each.preposition) || each.preposition === ',')
    .map((each) => each.value);
  return found;
}
