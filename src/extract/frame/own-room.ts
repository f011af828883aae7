import type { Clause } from '../clause/clause.ts';
import type { Side } from '../event.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { behind, isOnePerson } from './parts.ts';

/**
 * `Members of the board met Minister X at his office`: between several and one person the room that is `his` or `her` is that
 * person's. The sides of those who met and of those who were met; null where the clause names no such room, or either may be meant.
 */
export function sidesByRoom(
  clause: Clause,
  agents: readonly Phrase[],
  patients: readonly Phrase[],
): { readonly agents: Side; readonly patients: Side } | null {
  const { words } = clause.sentence;
  const { ownRooms, possessives } = words.frames;
  const isRoom = behind(clause, 'at', 'in').some(({ from, head }) => {
    const owner = wordAt(clause.sentence, from);
    const isOnes = possessives.has(owner) && !words.actors.groupPossessives.has(owner);
    return isOnes && ownRooms.has(wordAt(clause.sentence, head.to - 1));
  });
  // A bare surname is one too.
  const isOne = (phrases: readonly Phrase[]) =>
    phrases.length === 1 && phrases.every((phrase) => isOnePerson(phrase) || phrase.kind === 'name');
  if (!isRoom || isOne(agents) === isOne(patients)) return null;
  return isOne(patients) ? { agents: 'guest', patients: 'host' } : { agents: 'host', patients: 'guest' };
}
