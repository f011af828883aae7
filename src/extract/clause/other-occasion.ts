import type { TokenSentence } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';

/** Behind so many chunks from a preposition the parties of its happening are named (`after the summit in Oslo between`). */
const FARTHEST_PARTIES = 5;

/** `held talks following a summit between X and Y`: a happening before, with parties of its own. */
export function isOtherMeeting(
  chunks: readonly Chunk[],
  k: number,
  causePrepositions: ReadonlySet<string>,
): boolean {
  const cause = chunks[k];
  if (cause?.kind !== 'preposition' || !causePrepositions.has(cause.word)) return false;
  const [happening, ...behind] = chunks.slice(k + 1, k + FARTHEST_PARTIES);
  if (happening?.kind !== 'happening' || chunks[k - 1]?.kind === 'verb') return false;
  return behind.some((chunk) => chunk.kind === 'preposition' && chunk.word === 'between');
}

/** `was granted an audience before holding talks with X`: what was done before or after it has objects of its own. */
export function isOtherTime({ words }: TokenSentence, chunks: readonly Chunk[], k: number): boolean {
  const [preposition, verb] = chunks.slice(k, k + 2);
  if (preposition?.kind !== 'preposition' || verb?.kind !== 'verb' || verb.form !== 'gerund') return false;
  return !verb.classes.includes('other') && words.clauses.sentences.clausePrepositions.has(preposition.word);
}
