import type { Chunk } from '../clause/chunk.ts';
import { isAhead } from '../date/date-expression.ts';
import type { AnySentence } from '../phrase/phrase.ts';

/** Whether the happening at chunk `k` is named as one to come: `the upcoming summit`, `next week’s visit to Lima`. */
export function isToCome({ tokens, words }: AnySentence, chunks: readonly Chunk[], k: number): boolean {
  const happening = chunks[k];
  if (happening?.kind !== 'happening') return false;
  const [date, mark] = chunks.slice(Math.max(0, k - 2), k);
  // An adjective that is a participle as well (`the proposed visit`) stands before the chunk.
  const leading = tokens.slice(Math.max(0, happening.from - 1), happening.to);
  const isOwned = date?.kind === 'date' && mark?.kind === 'word';
  return (
    (isOwned && isAhead(date.date)) || leading.some(({ lower }) => words.events.plannedAdjectives.has(lower))
  );
}
