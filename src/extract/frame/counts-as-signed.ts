import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import { isStrongAgreement } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';

/** Verbs that always mean a signature, so that weaker nouns may follow (`signed documents`). */
export const CERTAIN = new Set(['sign', 're-sign', 'ink', 'initial', 'co-sign', 'cosign', 'countersign']);

export function countsAsSigned(clause: Clause, agreements: readonly AgreementPhrase[]): boolean {
  if (
    IN_PRINCIPLE.test(
      clause.sentence.tokens
        .slice(clause.verb.to)
        .map((token) => token.lower)
        .join(' '),
    )
  )
    return false;
  const exchanged =
    clause.verb.lemma === 'exchange' &&
    agreements.some((agreement) =>
      /^(?:notes|documents|instruments|letters|minutes|note)$/.test(agreement.noun),
    );
  return exchanged || CERTAIN.has(clause.verb.lemma) || agreements.some(isStrongAgreement);
}

const IN_PRINCIPLE = /\bagreement in principle\b/;

/** People sign in person; bodies and places are parties. */
export function asParty(phrase: Phrase): Part {
  return { phrase, as: 'party', side: null };
}
