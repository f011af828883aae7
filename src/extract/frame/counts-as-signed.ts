import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import { isStrongAgreement } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';

/** Whether a verb of signing with these agreements tells of a signature, not of an understanding or an exchange of words. */
export function countsAsSigned(clause: Clause, agreements: readonly AgreementPhrase[]): boolean {
  const { sentence, verb } = clause;
  const { inPrinciple, exchangedInstruments, signingVerbs } = sentence.words.frames;
  // To execute a contract is to carry it out; to execute a new one, to sign it.
  if (verb.lemma === 'execute' && agreements.some(({ definite }) => definite) && !isExecutedOnDay(clause))
    return false;
  if (isHired(clause, agreements) || isOnlyWorded(clause, agreements)) return false;
  const inHead = agreements.some((agreement) =>
    inPrinciple.test(lowerWords(sentence, agreement.from, agreement.to)),
  );
  if (inHead || inPrinciple.test(lowerWords(sentence, verb.to)) || isApproval(clause)) return false;
  const exchanged =
    verb.lemma === 'exchange' && agreements.some((agreement) => exchangedInstruments.has(agreement.noun));
  const ofCopies =
    verb.lemma === 'exchange' && sentence.words.frames.copies.test(lowerWords(sentence, verb.to));
  const ofDeal =
    sentence.words.frames.dealVerbs.has(verb.lemma) && !agreements.some(({ definite }) => definite);
  return (
    exchanged || ofCopies || ofDeal || signingVerbs.has(verb.lemma) || agreements.some(isStrongAgreement)
  );
}

/** `finalised the draft agreement`: its words are agreed, and nobody has signed it. */
function isOnlyWorded({ sentence, verb }: Clause, agreements: readonly AgreementPhrase[]): boolean {
  const { wordingVerbs, drafts } = sentence.words.frames;
  const isDraft = ({ from, to }: AgreementPhrase) => drafts.test(lowerWords(sentence, from, to + 1));
  return wordingVerbs.has(verb.lemma) && agreements.some(isDraft);
}

/** `Striker X has signed a two-year contract`: news of a club or a label, no accord. */
function isHired({ sentence, verbAt, chunks }: Clause, agreements: readonly AgreementPhrase[]): boolean {
  const { hiredTalents, hiringPapers } = sentence.words.frames;
  if (!agreements.every(({ noun }) => hiringPapers.has(noun))) return false;
  const before = sentence.tokens.slice(0, chunks[verbAt]?.from);
  return before.some(({ lower }) => hiredTalents.has(lower));
}

/** `The contract was executed on 9 May 2009`: on one day it is signed, not carried out. */
function isExecutedOnDay({ verb, dates }: Clause): boolean {
  return verb.passive && dates.some(({ day }) => day !== null);
}

/** `signed off (on) the plan` approves it. */
function isApproval({ sentence, verb }: Clause): boolean {
  return sentence.words.frames.approvalParticles.has(sentence.tokens[verb.to]?.lower ?? '');
}

/** Somebody who signs: people sign in person; bodies and places are parties. */
export function asParty(phrase: Phrase): Part {
  return { phrase, as: 'party', side: null };
}

/** `The council extended the contract`, `sealed a deal with a goal`: only where both sides are told have they signed for it. */
export function needsBothSides({ verb, sentence, agreements }: Clause): boolean {
  const { prolongingVerbs, dealVerbs } = sentence.words.frames;
  const isWeak = !agreements.some(({ value }) => isStrongAgreement(value));
  return prolongingVerbs.has(verb.lemma) || (dealVerbs.has(verb.lemma) && isWeak);
}
