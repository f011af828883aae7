import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { asParty } from './counts-as-signed.ts';
import type { FrameRule, Part } from './frame.ts';
import { behind, parts } from './parts.ts';

/** `the signing of X between A and B`, `held a signing ceremony`, `witnessed the signing of …`. */
export const signingCeremony: FrameRule = (clause) => {
  const { verb } = clause;
  const signing =
    clause.happenings.find((each) => each.value.sort === 'signing')?.value ??
    (clause.subjectHappening?.sort === 'signing' ? clause.subjectHappening : null);
  const subject =
    clause.subjectHappening === signing && signing !== null
      ? partiesBehind(clause, clause.chunks.indexOf(signing))
      : [];
  if (subject.length > 1 && signing !== null && !verb.classes.includes('control'))
    return {
      rule: 'the-signing-of',
      type: 'signing',
      parts: subject.map(asParty),
      agreements: agreementBehind(clause, signing),
      trigger: signing,
    };
  const within = clause.happenings.some(
    (each) =>
      each.value === signing && ['in', 'at', 'during'].includes(each.preposition) && !each.value.definite,
  );
  if (within && signing !== null)
    return {
      rule: 'in-signing-ceremony',
      type: 'signing',
      parts: parts(behind(clause, 'involving', 'with', 'between', ''), 'attendee'),
      agreements: clause.subjectAgreement === null ? [] : [clause.subjectAgreement],
      trigger: signing,
    };
  if (
    signing === null ||
    !verb.classes.some(
      (each) =>
        ['hold', 'attend', 'convene', 'preside', 'occur', 'have', 'see'].includes(each) || each === 'head',
    )
  )
    return null;
  const at = clause.chunks.indexOf(signing);
  const agreements = clause.chunks
    .slice(at + 1, at + 4)
    .filter((chunk): chunk is AgreementPhrase => chunk.kind === 'agreement')
    .slice(0, 1);
  const holds = verb.classes.includes('hold') && !verb.passive;
  const attends = verb.classes.includes('attend') || verb.classes.includes('preside');
  if (attends && signing.definite && agreements.length === 0) return null;
  const people: Part[] = holds ? clause.subject.map(asParty) : parts(clause.subject, 'attendee');
  const between = partiesBehind(clause, at);
  return {
    rule: 'signing-ceremony',
    type: 'signing',
    parts: [...people, ...between.map(asParty)],
    agreements,
    trigger: signing,
    anaphoric: signing.definite && agreements.length === 0,
  };
};

/** What the noun says was signed. */
function agreementBehind(clause: Clause, signing: Happening): AgreementPhrase[] {
  const at = clause.chunks.indexOf(signing);
  return clause.chunks
    .slice(at + 1, at + 4)
    .filter((chunk): chunk is AgreementPhrase => chunk.kind === 'agreement')
    .slice(0, 1);
}

/** Parties named behind the noun (`between A and B`, `with C`). */
function partiesBehind(clause: Clause, at: number): Phrase[] {
  return clause.chunks.slice(at + 1).flatMap((chunk, k, rest) => {
    const before = k === 0 ? undefined : rest[k - 1];
    return chunk.kind === 'noun' &&
      before?.kind === 'preposition' &&
      (before.word === 'between' || before.word === 'with')
      ? [...chunk.list.items]
      : [];
  });
}
