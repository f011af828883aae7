import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import { determinerAt } from '../phrase/determiner.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import { besideParts } from './beside.ts';
import { asParty, countsAsSigned } from './counts-as-signed.ts';
import type { FrameRule } from './frame.ts';
import { bodiesTogether, signatoriesBehind, withBodies } from './on-behalf.ts';
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
  if (agreements.length === 0 || isAttributive(clause) || !countsAsSigned(clause, agreements)) return null;
  const witnesses = besideParts(clause).map((part) => part.phrase);
  const named = [...clause.subject, ...behind(clause, 'with', 'between', 'alongside')];
  const signatories = [...named, ...signatoriesBehind(clause)].filter(
    (phrase) => !witnesses.includes(phrase),
  );
  if (signatories.length === 0 && clause.dates.length === 0) return null;
  const parties = [...withBodies(clause, signatories), ...bodiesTogether(clause)];
  return { rule: 'signed', type: 'signing', parts: parties.map(asParty), agreements };
};

/** `the recently signed declaration`: a participle before its noun names the thing, it tells of no signing. */
function isAttributive({ sentence, verb }: Clause): boolean {
  if (verb.form !== 'bare') return false;
  let at = verb.from - 1;
  while (isAdverb(sentence, at)) at--;
  return at >= 0 && determinerAt(sentence, at).length > 0;
}

function isAdverb({ tokens, words }: TokenSentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return [...words.clauses.auxiliaries.adverbEndings].some((ending) => word.endsWith(ending));
}

function agreementsSigned(clause: Clause, prepositions: readonly string[]): AgreementPhrase[] {
  const found = clause.agreements
    .filter((each) => prepositions.includes(each.preposition) || each.preposition === ',')
    .map((each) => each.value);
  return found;
}
