import type { ClauseWords } from '../lexicon/clause-words.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';

/** A place in front stands among so many chunks. */
const LONGEST_FRONT = 6;

/** Where a clause takes place: a place behind `in` or `at` in it, or in front of its subject (`In Frankfurt on May 28 …`). */
export function placeOfClause(clause: Clause): TokenRange | null {
  const { chunks, verbAt } = clause;
  const { sentences } = clause.sentence.words.clauses;
  for (let k = clause.from + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'subordinator' || (chunk.kind === 'verb' && chunk.form === 'finite')) break;
    const place = placeAtChunk(sentences, chunks, k);
    if (place !== null) return place;
  }
  for (let k = 0; k < Math.min(verbAt, LONGEST_FRONT); k++) {
    const place = placeAtChunk(sentences, chunks, k);
    if (place !== null) return place;
  }
  return null;
}

function placeAtChunk(
  { placePrepositions, originWords }: ClauseWords['sentences'],
  chunks: readonly Chunk[],
  k: number,
): TokenRange | null {
  const chunk = chunks[k];
  const before = chunks[k - 1];
  if (chunk?.kind !== 'noun' || before?.kind !== 'preposition' || !placePrepositions.has(before.word))
    return null;
  const lead = chunks[k - 2];
  if (lead?.kind === 'word' && originWords.has(lead.word)) return null;
  const [first] = chunk.list.items;
  if (
    first === undefined ||
    first.kind === 'person' ||
    first.kind === 'pronoun' ||
    first.kind === 'office' ||
    first.kind === 'group'
  )
    return null;
  if (first.kind === 'organisation' && first.definite && first.head.to - first.head.from === 1) return null;
  return { from: first.head.from, to: first.kind === 'place' ? first.to : first.head.to };
}
