import type { Phrase, TokenRange } from '../phrase/phrase.ts';
import { parts } from './parts.ts';

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
