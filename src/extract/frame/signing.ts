import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import { isStrongAgreement } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule, Part } from './frame.ts';
import { behind, parts } from './parts.ts';

/** Verbs that always mean a signature, so that weaker nouns may follow (`signed documents`). */
const CERTAIN = new Set(['sign', 're-sign', 'ink', 'initial', 'co-sign', 'cosign', 'countersign']);

/** `X and Y signed an agreement`, `X entered into a contract with Y`, `X signed with Y …`. */
export const signed: FrameRule = (clause) => {
  const { verb } = clause;
  if (!verb.classes.includes('sign') || verb.passive || clause.subjectAgreement !== null) return null;
  const agreements = agreementsOf(
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

/** `An agreement was signed (between X and Y)`, `a pact that the two have signed`, `agreements signed by X and Y`. */
export const wasSigned: FrameRule = (clause) => {
  const { verb } = clause;
  const agreement = clause.subjectAgreement ?? describedAgreement(clause);
  if (!verb.classes.includes('sign') || agreement === null) return null;
  const relative = clause.subject.length > 0 && !verb.passive && verb.form !== 'bare' ? [...clause.subject] : clause.chunks
    .slice(clause.chunks.indexOf(agreement), clause.verbAt)
    .flatMap((chunk) => (chunk.kind === 'noun' ? chunk.list.items : []));
  if (!verb.passive && verb.form !== 'bare' && relative.length === 0) return null;
  if (!countsAsSigned(clause, [agreement])) return null;
  const signatories = [...relative, ...behind(clause, 'by', 'with', 'between')];
  const reduced = !verb.passive && verb.form === 'bare';
  if (reduced && !signatories.some(isNamed) && clause.dates.length === 0) return null;
  const told = { rule: 'was-signed', type: 'signing', agreements: [agreement] } as const;
  const apart = signedApart(clause);
  if (apart.length > 1) return apart.map((phrases) => ({ ...told, parts: phrases.map(asParty) }));
  return { ...told, parts: signatories.map(asParty) };
};

/** `was signed with X and another with Y` tells of one each. */
function signedApart(clause: Clause): (readonly Phrase[])[] {
  const { chunks } = clause;
  const another = chunks.findIndex(
    (chunk, k) =>
      k > clause.verbAt && chunk.kind === 'word' && (chunk.word === 'another' || chunk.word === 'one'),
  );
  const second = chunks[another + 2];
  if (another < 0 || second?.kind !== 'noun' || chunks[another + 1]?.kind !== 'preposition') return [];
  const first = chunks.slice(clause.verbAt, another).find((chunk) => chunk.kind === 'noun');
  return first?.kind === 'noun' ? [first.list.items, second.list.items] : [];
}

/** `the Association Agreement, signed in 2014`: a participle behind its noun, whatever rules the noun. */
function describedAgreement(clause: Clause): AgreementPhrase | null {
  const { chunks, verbAt, verb } = clause;
  const [noun, that, told] = [chunks[verbAt - 1], chunks[verbAt - 2], chunks[verbAt - 3]];
  const relative = noun?.kind === 'noun' && that?.kind === 'subordinator' && told?.kind === 'agreement' && clause.agreements.length === 0;
  if (relative && !verb.passive) return told;
  if (verb.form !== 'bare') return null;
  const before = chunks[verbAt - 1]?.kind === 'comma' ? chunks[verbAt - 2] : chunks[verbAt - 1];
  return before?.kind === 'agreement' ? before : null;
}

/** `A signed on behalf of X`: a signatory of the signing told before. */
export const signedFor: FrameRule = (clause) => {
  const { verb } = clause;
  const people = clause.subject.filter(
    (phrase) => phrase.kind === 'person' || phrase.kind === 'name' || phrase.kind === 'office',
  );
  if (verb.passive || !CERTAIN.has(verb.lemma) || clause.agreements.length > 0 || people.length === 0)
    return null;
  const words = clause.sentence.tokens
    .slice(verb.to, verb.to + 3)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:on behalf of|for )/.test(words) || words.startsWith('for')
    ? { rule: 'signed-for', type: 'attendance', parts: parts(people, 'attendee') }
    : null;
};

/** `the signing of X between A and B`, `held a signing ceremony`, `witnessed the signing of …`. */
export const signingCeremony: FrameRule = (clause) => {
  const { verb } = clause;
  const signing =
    clause.happenings.find((each) => each.value.sort === 'signing')?.value ??
    (clause.subjectHappening?.sort === 'signing' ? clause.subjectHappening : null);
  const subject = clause.subjectHappening === signing && signing !== null ? partiesBehind(clause, clause.chunks.indexOf(signing)) : [];
  if (subject.length > 1 && signing !== null && !verb.classes.includes('control')) return { rule: 'the-signing-of', type: 'signing', parts: subject.map(asParty), agreements: agreementBehind(clause, signing), trigger: signing };
  const within = clause.happenings.some((each) => each.value === signing && ['in', 'at', 'during'].includes(each.preposition) && !each.value.definite);
  if (within && signing !== null)
    return { rule: 'in-signing-ceremony', type: 'signing', parts: parts(behind(clause, 'involving', 'with', 'between', ''), 'attendee'), agreements: clause.subjectAgreement === null ? [] : [clause.subjectAgreement], trigger: signing };
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
  return clause.chunks.slice(at + 1, at + 4).filter((chunk): chunk is AgreementPhrase => chunk.kind === 'agreement').slice(0, 1);
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

function agreementsOf(clause: Clause, prepositions: readonly string[]): AgreementPhrase[] {
  const found = clause.agreements
    .filter((each) => prepositions.includes(each.preposition) || each.preposition === ',')
    .map((each) => each.value);
  return found;
}

function countsAsSigned(clause: Clause, agreements: readonly AgreementPhrase[]): boolean {
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

function isNamed(phrase: Phrase): boolean {
  return (
    phrase.kind !== 'pronoun' &&
    phrase.kind !== 'group' &&
    !(phrase.kind === 'organisation' && phrase.definite && phrase.head.to - phrase.head.from === 1)
  );
}

const IN_PRINCIPLE = /\bagreement in principle\b/;

/** People sign in person; bodies and places are parties. */
function asParty(phrase: Phrase): Part {
  return { phrase, as: 'party', side: null };
}
