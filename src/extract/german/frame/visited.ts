import { canAct, isSomebody, parts } from '../../frame/parts.ts';
import { partsVisited, placeVisited } from '../../frame/visit-parts.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import { behind, type GermanClause } from '../clause.ts';
import { beside, type GermanRule, hasWord, partners } from './rule.ts';

/** `X besuchte Y`, `X hat ihn im Rathaus besucht`, `Y wurde von X besucht`, `X stattete Y einen Besuch ab`. */
export const visited: GermanRule = (clause) => {
  const { predicate, subject, object, ruled } = clause;
  if (predicate.verbClass !== 'visit') return null;
  const paid = predicate.lemma === 'abstatten' || predicate.lemma === 'absolvieren';
  if (paid && !hasVisit(clause)) return null;
  const guests = (predicate.passive ? partners(clause, 'von', 'vom') : subject).filter(canAct);
  const whom = ruledDatives(clause);
  const goals = predicate.passive
    ? subject
    : paid
      ? [...whom, ...behind({ ruled }, 'bei', 'beim', 'in')]
      : object;
  if (guests.length === 0 || goals.length === 0) return null;
  if (!guests.some(isSomebody) && !guests.some(({ kind }) => kind === 'pronoun' || kind === 'organisation'))
    return null;
  const people = goals.filter(isSomebody);
  return {
    rule: 'visited',
    type: 'visit',
    parts: [
      ...parts(guests, 'agent', 'guest'),
      ...(people.length > 0 ? parts(people, 'patient', 'host') : partsVisited(goals.filter(isNamed))),
      ...hostsPronoun(goals),
      ...beside(clause, 'guest'),
    ],
    place: placeVisited(goals),
    weak: !guests.some(isKnown),
  };
};

function hostsPronoun(goals: readonly Phrase[]) {
  return parts(
    goals.filter(({ kind, plural }) => kind === 'pronoun' && !plural),
    'patient',
    'host',
  );
}

/** More than `die Stadt`: the words name the place. */
function isNamed({ kind, definite, head }: Phrase): boolean {
  return !(kind === 'place' && definite && head.to - head.from === 1);
}

function isKnown({ kind, origins, members }: Phrase): boolean {
  return (
    kind === 'person' || kind === 'office' || kind === 'pronoun' || origins.length > 0 || members.length > 0
  );
}

function hasVisit({ happenings }: GermanClause): boolean {
  return happenings.some(({ value }) => value.sort === 'visit');
}

/** `dem Landkreis X einen Besuch abstatten`: whom the visit is paid to stands in the dative. */
function ruledDatives({ chunks, subject }: GermanClause): readonly Phrase[] {
  return chunks.flatMap((chunk, k) =>
    chunk.kind === 'noun' &&
    chunk.cases.includes('d') &&
    chunks[k - 1]?.kind !== 'preposition' &&
    !subject.includes(chunk.list.items[0] as Phrase)
      ? chunk.list.items
      : [],
  );
}

/** `X war zu Gast bei Y`, `X waren zu Besuch in Z`, `Y hatte X zu Gast`. */
export const wasGuest: GermanRule = (clause) => {
  const { predicate, subject, object, ruled } = clause;
  const guestWord = isGuestWord(clause);
  if (!guestWord) return null;
  if (predicate.verbClass === 'have' && subject.length > 0 && object.some(isSomebody))
    return {
      rule: 'had-as-guest',
      type: 'meeting',
      parts: [
        ...parts(subject.filter(canAct), 'agent', 'host'),
        ...parts(object.filter(isSomebody), 'patient', 'guest'),
      ],
    };
  if (predicate.verbClass !== 'be' && predicate.lemma !== 'weilen' && predicate.lemma !== 'kommen')
    return null;
  const guests = subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  const hosts = behind({ ruled }, 'bei', 'beim').filter(canAct);
  const goals = behind({ ruled }, 'in', 'im', 'nach', 'auf').filter(
    ({ kind }) => kind === 'place' || kind === 'name',
  );
  if (guests.length === 0 || hosts.length + goals.length === 0) return null;
  const people = hosts.some(isSomebody);
  return {
    rule: 'was-guest',
    type: people ? 'meeting' : 'visit',
    parts: [
      ...parts(guests, 'agent', 'guest'),
      ...parts(hosts, 'patient', 'host'),
      ...(hosts.length > 0 ? [] : partsVisited(goals.filter(isNamed))),
      ...beside(clause, 'guest'),
    ],
    ...(goals.length > 0 ? { place: placeVisited(goals) } : {}),
    weak: !guests.some(isKnown),
  };
};

/** `zu Gast`, `zu Besuch`, `zum Antrittsbesuch`. */
function isGuestWord({ chunks, happenings }: GermanClause): boolean {
  const visit = happenings.some(
    ({ value, preposition }) => value.sort === 'visit' && /^(?:zu|zum|auf)$/.test(preposition),
  );
  const guest = chunks.some((chunk, k) => {
    const before = chunks[k - 1];
    return (
      chunk.kind === 'word' &&
      /^(?:gast|gäste)$/.test(chunk.word) &&
      before?.kind === 'preposition' &&
      before.word === 'zu'
    );
  });
  return visit || guest;
}

/** `X reiste nach Y`, `X kam zum Antrittsbesuch nach Y`, `X fuhr zu Z`; weak unless a day stands by it. */
export const travelled: GermanRule = (clause) => {
  const { predicate, subject, ruled } = clause;
  if (predicate.verbClass !== 'arrive' || hasWord(clause, 'zurück')) return null;
  const guests = subject.filter(
    (phrase) => canAct(phrase) && phrase.kind !== 'organisation' && phrase.kind !== 'pronoun',
  );
  const goals = behind({ ruled }, 'nach', 'in').filter(({ kind }) => kind === 'place' || kind === 'name');
  const hosts = behind({ ruled }, 'bei', 'beim').filter(isSomebody);
  if (!guests.some(isKnown) || goals.length === 0) return null;
  return {
    rule: 'arrived',
    type: 'visit',
    parts: [
      ...parts(guests, 'agent', 'guest'),
      ...(hosts.length > 0 ? parts(hosts, 'patient', 'host') : partsVisited(goals.filter(isNamed))),
      ...beside(clause, 'guest'),
    ],
    place: placeVisited(goals),
    weak: clause.dates.length === 0 && !isGuestWord(clause),
  };
};
