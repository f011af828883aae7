import type { AgreementPhrase } from '../../clause/agreement-phrase.ts';
import { asParty } from '../../frame/counts-as-signed.ts';
import { isSomebody, parts } from '../../frame/parts.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import { wordAt } from '../../phrase/phrase.ts';
import type { GermanClause } from '../clause.ts';
import { companions, type GermanRule, partners } from './rule.ts';

/** Verbs that mean a signature whatever is signed. */
const SIGNING = new Set(['unterzeichnen', 'unterschreiben', 'paraphieren']);

/** `X und Y unterzeichneten einen Vertrag`, `Der Vertrag wurde von X unterzeichnet`, `X hat mit Y ein Abkommen geschlossen`. */
export const signed: GermanRule = (clause) => {
  const { predicate, subject } = clause;
  if (predicate.verbClass !== 'sign') return null;
  const agreements = signedThings(clause);
  if (agreements.length === 0) return null;
  if (!SIGNING.has(predicate.lemma) && agreements.every(({ weak }) => weak)) return null;
  const signatories = predicate.passive
    ? partners(clause, 'von', 'vom', 'zwischen', 'durch')
    : [
        ...subject.filter(({ kind }) => kind !== 'place' || subject.length > 1),
        ...partners(clause, 'mit', 'zwischen'),
      ];
  if (signatories.length === 0 && clause.dates.length === 0 && clause.amounts.length === 0) return null;
  return {
    rule: predicate.passive ? 'was-signed' : 'signed',
    type: 'signing',
    parts: [...signatories.map(asParty), ...parts(companions(clause).filter(isSomebody), 'attendee')],
    agreements,
    weak: signatories.length === 0 && clause.amounts.length === 0,
  };
};

function signedThings({ agreements }: GermanClause): AgreementPhrase[] {
  return agreements
    .filter(({ preposition }) => preposition === '' || preposition === 'unter')
    .map(({ value }) => value);
}

/** `seit der Vertragsunterzeichnung 2007`, `die Unterzeichnung des Vertrags am 3. Mai 2019`: a signing named with its date. */
export const signingByName: GermanRule = (clause) => {
  const { happenings, chunks, sentence } = clause;
  const found = happenings.find(({ value, at }) => value.sort === 'signing' && isDated(clause, at));
  if (found === undefined) return null;
  const next = chunks[found.at + 1];
  const isWhat = next?.kind === 'agreement';
  const compound = wordAt(sentence, found.value.to - 1) !== 'unterzeichnung';
  if (!isWhat && !compound) return null;
  return {
    rule: 'signing-by-name',
    type: 'signing',
    parts: [...partners(clause, 'zwischen'), ...partnersOf(clause)].map(asParty),
    agreements: isWhat ? [next] : [],
    trigger: found.value,
    noun: found.value.noun,
  };
};

/** `A und B sind Partnerstädte seit …`: those of whom the sentence tells it. */
function partnersOf({ predicate, chunks }: GermanClause): readonly Phrase[] {
  if (predicate.lemma !== 'sein') return [];
  const several = chunks.find((chunk) => chunk.kind === 'noun' && chunk.list.items.length > 1);
  return several?.kind === 'noun' ? several.list.items.filter(({ kind }) => kind !== 'person') : [];
}

/** A date right behind it, or behind what was signed. */
function isDated({ chunks }: GermanClause, at: number): boolean {
  const ahead = chunks.slice(at + 1, at + 5);
  const date = ahead.findIndex((chunk) => chunk.kind === 'date');
  return (
    date >= 0 &&
    ahead.slice(0, date).every((chunk) => chunk.kind === 'preposition' || chunk.kind === 'agreement')
  );
}
