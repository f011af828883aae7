import type { DateExpression } from '../date/date-expression.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';
import { isOfOtherHappening } from './date-of-happening.ts';
import { isOtherDate } from './other-date.ts';

/**
 * The dates behind the verb at `verbAt`, up to the chunk `end` where its clause ends, and one behind an aside that ends it (`met Y,
 * who came from Oslo, on Monday`). `before meeting Z on Tuesday` dates the verb only where nothing else does.
 */
export function datesBehind(
  { words }: TokenSentence,
  chunks: readonly Chunk[],
  verbAt: number,
  end: number,
): DateExpression[] {
  const dates: DateExpression[] = [];
  let later = false;
  for (let k = verbAt + 1; k < end; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'verb' && chunks[k - 1]?.kind === 'preposition') later = true;
    if (chunk.kind !== 'date' || (later && dates.length > 0) || isOfNextVerb(chunks, k, verbAt)) continue;
    if (!isOtherDate(words, chunks, k) && !isOfOtherHappening(words, chunks, k, verbAt))
      dates.push(chunk.date);
  }
  const behindAside = dates.length === 0 ? dateBehindAside(chunks, end) : null;
  return behindAside === null ? dates : [behindAside];
}

/**
 * `X, who is on a visit to Lima, on Monday met Y`: behind the comma that closes a relative clause the date is of the verb
 * behind it.
 */
function isOfNextVerb(chunks: readonly Chunk[], k: number, verbAt: number): boolean {
  const comma = chunks[k - 1]?.kind === 'preposition' ? chunks[k - 2] : chunks[k - 1];
  const isRelative = chunks[verbAt - 1]?.kind === 'subordinator';
  return isRelative && comma?.kind === 'comma' && chunks[k + 1]?.kind === 'verb';
}

/** The date that ends the sentence behind the comma that closes a relative clause. */
function dateBehindAside(chunks: readonly Chunk[], end: number): DateExpression | null {
  const opening = chunks[end - 1]?.kind === 'preposition' ? chunks[end - 2] : chunks[end - 1];
  if (chunks[end]?.kind !== 'subordinator' || opening?.kind !== 'comma') return null;
  const last = chunks.findLastIndex((chunk) => chunk.kind === 'date');
  const date = chunks[last];
  const comma = chunks[last - 1]?.kind === 'preposition' ? chunks[last - 2] : chunks[last - 1];
  const isLast = chunks.slice(last + 1).every((chunk) => chunk.kind === 'mark');
  return last > end && comma?.kind === 'comma' && isLast && date?.kind === 'date' ? date.date : null;
}
