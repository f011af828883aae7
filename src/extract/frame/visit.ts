import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase, TokenRange } from '../phrase/phrase.ts';
import { plainPhrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';

/** `X visited Y`, `Y was visited by X`, `X toured Y`. */
export const visited: FrameRule = (clause) => {
  if (!clause.verb.classes.includes('visit')) return null;
  if (clause.verb.passive) {
    const guests = behind(clause, 'by').filter(canAct);
    return guests.length === 0
      ? null
      : {
          rule: 'was-visited-by',
          type: 'visit',
          parts: [...parts(guests, 'agent', 'guest'), ...hosts(clause.subject)],
          place: placeOf(clause.subject),
        };
  }
  const goals = behind(clause, '');
  const guests = clause.subject.filter(canAct);
  if (guests.length === 0 || goals.length === 0) return null;
  const weak = clause.verb.lemma !== 'visit';
  return {
    rule: weak ? 'toured' : 'visited',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...hosts(goals)],
    place: placeOf(goals),
    weak,
  };
};

/** `X paid a visit to Y`, `X made a trip to Y`, `X is on an official visit to Y`. */
export const paidVisit: FrameRule = (clause) => {
  const { verb } = clause;
  const visit = clause.happenings.find(
    (each) => each.value.sort === 'visit' && ['', 'on', 'for'].includes(each.preposition),
  )?.value;
  if (
    visit === undefined ||
    !verb.classes.some((each) => each === 'pay' || each === 'be' || each === 'arrive' || each === 'have')
  )
    return null;
  if (verb.passive || clause.subject.length === 0) return null;
  const guests = clause.subject.filter(
    (phrase) => canAct(phrase) && clause.sentence.tokens[phrase.from]?.lower !== 'it',
  );
  const goals = behind(clause, 'to', 'in', 'at');
  if (guests.length === 0 || goals.length === 0) return null;
  return {
    rule: 'paid-a-visit',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...hosts(goals)],
    trigger: { from: verb.from, to: visit.to },
    place: placeOf(goals),
  };
};

/** `X led a delegation to Y`. */
export const ledGroupTo: FrameRule = (clause) => {
  const groups = behind(clause, '').filter((phrase) => phrase.kind === 'group');
  const goals = behind(clause, 'to').filter((phrase) => phrase.kind === 'place' || phrase.kind === 'name');
  if (
    clause.verb.passive ||
    !clause.verb.classes.includes('head') ||
    groups.length === 0 ||
    goals.length === 0
  )
    return null;
  return {
    rule: 'led-group-to',
    type: 'visit',
    parts: parts([...clause.subject, ...groups], 'agent', 'guest'),
    place: placeOf(goals),
  };
};

/** `X arrived in Y`, `X travelled to Y`; weak, since many arrive without anything more being told. */
export const arrived: FrameRule = (clause) => {
  if (!clause.verb.classes.includes('arrive') || clause.verb.passive) return null;
  const guests = clause.subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  const leaves = clause.verb.lemma === 'leave';
  const goals = (leaves ? behind(clause, 'for') : behind(clause, 'in', 'to', 'at')).filter((phrase) => phrase.kind === 'place' || phrase.kind === 'name');
  const here = clause.sentence.tokens[clause.verb.to]?.lower === 'here' && clause.dates.length > 0;
  if (
    guests.length === 0 ||
    (goals.length === 0 && !here) ||
    (clause.verb.lemma === 'go' && guests[0]?.kind === 'pronoun')
  )
    return null;
  if (
    ['come', 'go', 'head', 'depart', 'land'].includes(clause.verb.lemma) &&
    guests.every((guest) => guest.kind !== 'person' && guest.kind !== 'group')
  )
    return null;
  return {
    rule: 'arrived',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...hosts(goals)],
    place: placeOf(goals),
    weak: clause.verb.lemma !== 'arrive' && clause.verb.lemma !== 'travel' && !(leaves && clause.dates.length > 0),
  };
};

/** `The visit by X to Y took place`, `X’s visit to Y …` as a subject. */
export const visitTookPlace: FrameRule = (clause) => {
  const visit = clause.subjectHappening;
  if (visit === null || visit.sort !== 'visit') return null;
  const { verb } = clause;
  const held =
    verb.classes.includes('occur') ||
    (verb.passive && verb.classes.some((each) => each === 'pay' || each === 'hold'));
  const at = clause.chunks.indexOf(visit);
  const guests: Phrase[] = possessor(clause, visit);
  const goals: Phrase[] = [];
  clause.chunks.slice(at + 1, clause.verbAt).forEach((chunk, k, between) => {
    const before = between[k - 1];
    if (chunk.kind !== 'noun' || before?.kind !== 'preposition') return;
    if (before.word === 'by' || before.word === 'of') guests.push(...chunk.list.items);
    if (before.word === 'to') goals.push(...chunk.list.items);
  });
  if (!held || guests.length === 0 || goals.length === 0) return null;
  return {
    rule: 'visit-took-place',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...hosts(goals)],
    trigger: visit,
    place: placeOf(goals),
  };
};

/** `his visit`, `the President’s visit`: whose it is. */
function possessor(clause: Clause, visit: Happening): Phrase[] {
  const first = clause.sentence.tokens[visit.from];
  if (['his', 'her', 'their'].includes(first?.lower ?? '')) {
    const range = { from: visit.from, to: visit.from + 1 };
    return [
      { ...plainPhrase('pronoun', range.from, range.to, range, true), plural: first?.lower === 'their' },
    ];
  }
  return [];
}

/** `X was in China last month`: somebody, a place and a time. */
export const wasIn: FrameRule = (clause) => {
  const { verb } = clause;
  if (verb.lemma !== 'be' || verb.present || verb.to !== verb.at + 1) return null;
  const guests = clause.subject.filter((phrase) => phrase.kind === 'person' || phrase.kind === 'group');
  const [first] = clause.nouns;
  const goals =
    first?.preposition === 'in' && clause.chunks[clause.verbAt + 1]?.kind === 'preposition'
      ? first.value
      : [];
  const goal = goals.find((phrase) => phrase.kind === 'place' || phrase.kind === 'name');
  if (guests.length === 0 || goal === undefined || clause.dates.length === 0) return null;
  return { rule: 'was-in', type: 'visit', parts: parts(guests, 'agent', 'guest'), place: goal.head };
};

/** Those visited take part, a country or city as well: its guests came to it. */
function hosts(goals: readonly Phrase[]) {
  return parts(
    goals.filter((goal) => goal.kind !== 'pronoun' && !(goal.kind === 'organisation' && goal.definite && goal.head.to - goal.head.from === 1) && !(goal.kind === 'name' && goal.head.to - goal.head.from > 2)),
    'patient',
    'host',
  );
}

function placeOf(goals: readonly Phrase[]): TokenRange | null {
  return (
    goals.find((goal) => goal.kind === 'place' || goal.kind === 'name' || goal.kind === 'organisation')
      ?.head ?? null
  );
}
