import type { Happening } from '../../clause/happening.ts';
import { canAct, parts } from '../../frame/parts.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import type { GermanClause } from '../clause.ts';
import { type GermanRule, hasWord, partners } from './rule.ts';

/** `X führte Gespräche mit Y`, `X und Y hielten ein Treffen ab`, `X kam zu einem Gespräch mit Y zusammen`. */
export const heldTalks: GermanRule = (clause) => {
  const { predicate, subject } = clause;
  const talks = encounterOf(clause);
  if (talks === null) return null;
  const holds = predicate.verbClass === 'hold';
  if (!holds || predicate.passive || hasWord(clause, 'telefonisch')) return null;
  const agents = subject.filter(canAct);
  const others = partners(clause, 'mit');
  if (agents.length === 0 || agents.length + others.length < 2) return null;
  return {
    rule: 'held-talks',
    type: 'meeting',
    parts: [...parts(agents, 'agent'), ...parts(others, 'patient')],
    noun: talks.noun,
    weak: !others.some(isNamed) && others.length > 0,
  };
};

/** `Ein Treffen zwischen A und B fand in X statt`, `Das Gespräch fand am Dienstag statt`. */
export const talksTookPlace: GermanRule = (clause) => {
  if (clause.predicate.verbClass !== 'occur') return null;
  const talks = clause.happenings.find(
    ({ value, preposition }) => value.sort === 'encounter' && preposition === '',
  )?.value;
  if (talks === undefined) return null;
  const people = partners(clause, 'zwischen', 'mit', 'von');
  if (people.length < 2 && !talks.definite && clause.dates.length === 0) return null;
  return {
    rule: 'talks-took-place',
    type: 'meeting',
    parts: parts(people, people.length > 1 ? 'agent' : 'patient'),
    trigger: talks,
    anaphoric: people.length === 0 && talks.definite,
    noun: talks.noun,
  };
};

/** `Bei einem Treffen mit Y sagte X`, `nach einem Gespräch mit Y in Wien`: the subject of the sentence met Y. */
export const atMeetingWith: GermanRule = (clause) => {
  const found = clause.happenings.find(
    ({ value, preposition }) =>
      value.sort === 'encounter' && /^(?:bei|beim|nach|während|im|in|an|am)$/.test(preposition),
  );
  if (found === undefined) return null;
  const next = clause.ruled.find(({ at, preposition }) => at === found.at + 2 && preposition === 'mit');
  const others = next?.value.list.items.filter(isNamed) ?? [];
  const agents = clause.subject.filter(
    ({ kind }) => kind === 'person' || kind === 'name' || kind === 'office',
  );
  if (others.length === 0 || agents.length === 0) return null;
  return {
    rule: 'at-meeting-with',
    type: 'meeting',
    parts: [...parts(agents, 'agent'), ...parts(others, 'patient')],
    trigger: found.value,
    noun: found.value.noun,
  };
};

function encounterOf({ happenings }: GermanClause): Happening | null {
  return happenings.find(({ value }) => value.sort === 'encounter')?.value ?? null;
}

function isNamed({ kind, origins }: Phrase): boolean {
  return (
    kind === 'person' || kind === 'office' || kind === 'name' || (kind === 'group' && origins.length > 0)
  );
}
