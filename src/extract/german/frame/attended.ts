import { canAct, isSomebody, parts } from '../../frame/parts.ts';
import type { GermanClause } from '../clause.ts';
import { behind } from '../clause.ts';
import { type GermanRule, hasWord, partners } from './rule.ts';

/** `Mit dabei war auch X`, `A, B und C waren anwesend`, `X nahm an dem Gespräch teil`, `X gehörte der Delegation an`. */
export const attended: GermanRule = (clause) => {
  const { predicate, subject } = clause;
  const people = subject.filter((phrase) => isSomebody(phrase) && phrase.kind !== 'name');
  const names = subject.filter((phrase) => phrase.kind === 'name' && phrase.head.to - phrase.head.from > 1);
  const all = [...people, ...names];
  if (all.length === 0) return null;
  const present =
    predicate.verbClass === 'be' && hasWord(clause, 'anwesend', 'dabei', 'zugegen', 'vertreten');
  const came =
    predicate.lemma === 'kommen' &&
    clause.stretch.kind === 'subordinate' &&
    clause.stretch.opener === 'dass' &&
    hasWord(clause, 'auch');
  if (present || came || tookPart(clause) || spoke(clause))
    return { rule: 'attended', type: 'attendance', parts: parts(all, 'attendee') };
  return null;
};

/** `sagte X beim Empfang`. */
function spoke({ predicate, happenings, ruled }: GermanClause): boolean {
  const there = happenings.some(
    ({ value, preposition, at }) =>
      value.sort === 'encounter' &&
      /^(?:bei|beim)$/.test(preposition) &&
      !ruled.some((next) => next.at === at + 2),
  );
  return predicate.verbClass === 'report' && predicate.modal === null && there;
}

/** Took part in a meeting, a visit or a signing, or belonged to the delegation. */
function tookPart({ predicate, happenings, chunks, ruled }: GermanClause): boolean {
  if (predicate.lemma === 'teilnehmen' || predicate.lemma === 'beiwohnen')
    return happenings.some(({ value }) => value.sort !== 'gathering' && value.sort !== 'remote');
  const group = chunks.some(
    (chunk) =>
      chunk.kind === 'noun' &&
      chunk.list.items.some(({ kind, origins }) => kind === 'group' && origins.length === 0),
  );
  if (predicate.lemma === 'angehören') return group;
  const among = behind({ ruled }, 'zu', 'zur', 'zum', 'zu den').some(({ kind }) => kind === 'group');
  return predicate.lemma === 'zählen' && among;
}

/** `Begleitet wurde er von X`, `Beim Antrittsbesuch begleitete ihn Y`. */
export const accompanied: GermanRule = (clause) => {
  const { predicate, subject, object } = clause;
  if (predicate.verbClass !== 'accompany') return null;
  const whom = (predicate.passive ? subject : object).filter(canAct);
  const people = (predicate.passive ? partners(clause, 'von', 'vom') : subject).filter(isSomebody);
  if (people.length === 0 || whom.length === 0) return null;
  return {
    rule: predicate.passive ? 'was-accompanied-by' : 'accompanied',
    type: 'attendance',
    parts: [...parts(whom, 'agent'), ...parts(people, 'attendee')],
  };
};
