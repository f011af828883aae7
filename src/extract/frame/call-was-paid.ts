import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/**
 * `A courtesy call was paid on X by Y`, `A visit was paid to X by Y`, `A courtesy call on X was paid by Y`, `X was paid a
 * courtesy call by Y`.
 */
export const callWasPaid = forVerbs(ofClass('pay'), (clause) => {
  const { verb } = clause;
  const given = clause.happenings.find(({ preposition }) => preposition === '');
  const visit = clause.subjectHappening ?? given?.value;
  if (visit?.sort !== 'visit' || !verb.passive) return null;
  const paidTo = behind(clause, 'to').filter(({ kind }) => kind === 'person' || kind === 'office');
  const named = [...behind(clause, 'on', 'upon'), ...paidTo, ...namedWith(clause, visit)];
  const hosts = (clause.subjectHappening === null ? clause.subject : named).filter(
    (phrase) => isSomebody(phrase) || phrase.kind === 'pronoun',
  );
  const guests = behind(clause, 'by').filter(canAct);
  if (hosts.length === 0 || guests.length === 0) return null;
  return {
    rule: 'call-was-paid',
    type: 'meeting',
    parts: [...parts(guests, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
    trigger: visit,
  };
});

/** Whom the noun itself names (`a call on X`). */
function namedWith({ chunks, verbAt }: Clause, visit: Happening): readonly Phrase[] {
  const [preposition, noun] = chunks.slice(chunks.indexOf(visit) + 1, verbAt);
  return preposition?.kind === 'preposition' && preposition.word === 'on' && noun?.kind === 'noun'
    ? noun.list.items
    : [];
}
