import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import { isStrongAgreement } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';

/** Whether a verb of signing with these agreements tells of a signature, not of an understanding or an exchange of words. */
export function countsAsSigned(clause: Clause, agreements: readonly AgreementPhrase[]): boolean {
  const { sentence, verb } = clause;
  const { inPrinciple, exchangedInstruments, signingVerbs } = sentence.words.frames;
  const behindVerb = sentence.tokens.slice(verb.to).map((token) => token.lower);
  if (inPrinciple.test(behindVerb.join(' '))) return false;
  const exchanged =
    verb.lemma === 'exchange' && agreements.some((agreement) => exchangedInstruments.has(agreement.noun));
  return exchanged || signingVerbs.has(verb.lemma) || agreements.some(isStrongAgreement);
}

/** Somebody who signs: people sign in person; bodies and places are parties. */
export function asParty(phrase: Phrase): Part {
  return { phrase, as: 'party', side: null };
}
