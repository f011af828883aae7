import type { Clause } from '../clause/clause.ts';
import type { Phrase, TokenRange } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';
import { behind, parts } from './parts.ts';

/** Those visited take part, a country or city as well: its guests came to it. */
export function partsVisited(goals: readonly Phrase[]) {
  return parts(
    goals.filter(
      (goal) =>
        goal.kind !== 'pronoun' &&
        !(goal.kind === 'organisation' && goal.definite && goal.head.to - goal.head.from === 1) &&
        !(goal.kind === 'name' && goal.head.to - goal.head.from > 2),
    ),
    'patient',
    'host',
  );
}

/** The place of a visit: the first of its goals that can be one; null where there is none. */
export function placeVisited(goals: readonly Phrase[]): TokenRange | null {
  return (
    goals.find((goal) => goal.kind === 'place' || goal.kind === 'name' || goal.kind === 'organisation')
      ?.head ?? null
  );
}

/** `visited the office of Governor X`: whose office it is receives there. */
export function ownersVisited(clause: Clause, goals: readonly Phrase[]): Part[] {
  const { frames } = clause.sentence.words;
  const office = goals.find((goal) => frames.ownRooms.has(wordAt(clause.sentence, goal.head.to - 1)));
  if (office === undefined || wordAt(clause.sentence, office.to) !== 'of') return [];
  const owners = behind(clause, 'of').filter(
    (phrase) => phrase.from === office.to + 1 && (phrase.kind === 'person' || phrase.kind === 'office'),
  );
  return parts(owners, 'patient', 'host');
}
