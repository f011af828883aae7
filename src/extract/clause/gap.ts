import type { Phrase } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';

/** How many chunks behind a conjunction tell whom and when. */
const REACH = 7;

/**
 * The conjunctions between a verb and the chunk `end` where its clause ends behind which the verb is left out and only whom and
 * when are said: `met X on Monday and Y on Tuesday`, `met X, and on Tuesday Y`.
 */
export function gapsBehind(chunks: readonly Chunk[], verbAt: number, end: number): number[] {
  const gaps: number[] = [];
  for (let k = verbAt + 1; k < end; k++) {
    if (chunks[k]?.kind !== 'conjunction') continue;
    const since = chunks.slice((gaps.at(-1) ?? verbAt) + 1, k);
    if (since.some(isNoun) && isGap(chunks, k, end)) gaps.push(k);
  }
  return gaps;
}

/** Behind the conjunction stand, up to the next one, a noun and a date, either first, and nothing but places beside them. */
function isGap(chunks: readonly Chunk[], conjunction: number, end: number): boolean {
  const next = chunks.findIndex((chunk, k) => k > conjunction && (k >= end || isStop(chunk)));
  const to = next < 0 ? chunks.length : next;
  const told = chunks.slice(conjunction + 1, to).filter(({ kind }) => kind !== 'comma');
  if (to - conjunction > REACH || chunks[to]?.kind === 'verb') return false;
  const first = told.find(({ kind }) => kind !== 'preposition');
  const whom = told.filter(isNoun).length;
  const isSetting = first?.kind === 'noun' && told[0] !== first && first.list.items.every(isPlace);
  const when = told.filter(({ kind }) => kind === 'date').length;
  const only = told.every((chunk) => ['noun', 'date', 'preposition'].includes(chunk.kind));
  return only && whom > 0 && when === 1 && !isSetting;
}

function isNoun({ kind }: Chunk): boolean {
  return kind === 'noun';
}

/** `in Bergen on Friday` says where and when, not whom. */
function isPlace({ kind }: Phrase): boolean {
  return kind === 'place' || kind === 'name';
}

function isStop({ kind }: Chunk): boolean {
  return kind === 'conjunction' || kind === 'mark' || kind === 'verb' || kind === 'subordinator';
}
