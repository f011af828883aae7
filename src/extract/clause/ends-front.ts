import type { Chunk } from './chunk.ts';
import { mayTell } from './verb-group.ts';

/** `After receiving X, Y met …`, `When X called on her, Y said …`: behind the clause in front the noun that a verb follows is the subject of that. */
export function endsFront(chunks: readonly Chunk[], verbAt: number, k: number): boolean {
  const front = chunks[verbAt];
  if (front?.kind !== 'verb') return false;
  const [noun, verb, next] = chunks.slice(k + 1, k + 4);
  const isTold = noun?.kind === 'noun' && verb?.kind === 'verb';
  if (!isTold || !mayTell(verb)) return false;
  if (front.form === 'gerund') return true;
  const before = chunks.slice(0, verbAt).map(({ kind }) => kind);
  // `At the end of the talks that he had with X on Friday, Y said`.
  const tells = before[0] === 'preposition' && before.includes('subordinator') && !before.includes('verb');
  const opens =
    tells || (before[0] === 'subordinator' && !(before.includes('verb') && before.includes('comma')));
  const isDoneBy = verb.form === 'bare' && next?.kind === 'preposition' && next.word === 'by';
  return opens && !isDoneBy;
}
