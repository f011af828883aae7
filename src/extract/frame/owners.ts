import type { Chunk } from '../clause/chunk.ts';
import type { Phrase } from '../phrase/phrase.ts';

/** Whose the happening at chunk `k` is, and the chunk with which its owner begins; `at` is `k` where nobody owns it. */
export interface Owned {
  readonly owners: readonly Phrase[];
  readonly at: number;
}

/** The noun before `’s` and the happening (`Minister X’s` meeting). */
export function ownersBefore(chunks: readonly Chunk[], k: number): Owned {
  const mark = chunks[k - 1];
  const noun = chunks[k - 2];
  const isOwned = (mark?.kind === 'word' || mark?.kind === 'mark') && mark.word === "'s";
  // `today’s meeting` is nobody's.
  if (isOwned && noun?.kind === 'date') return { owners: [], at: k - 2 };
  if (!isOwned || noun?.kind !== 'noun') return { owners: [], at: k };
  return { owners: noun.list.items.slice(-1), at: k - 2 };
}
