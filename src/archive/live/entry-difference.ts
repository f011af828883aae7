import { byFile } from '../../article/list-corpus.ts';
import type { Sliced } from '../slices.ts';
import type { StoredEntry } from '../store/stored-entry.ts';

/** What sets the entries of one state apart from those of another. */
export interface EntryDifference {
  readonly gone: readonly StoredEntry[];
  readonly come: readonly StoredEntry[];
}

/** The difference between two lists of entries, both in order of file. An entry that was made anew is gone and has come. */
export function* differenceBetween(
  before: readonly StoredEntry[],
  after: readonly StoredEntry[],
): Sliced<EntryDifference> {
  const gone: StoredEntry[] = [];
  const come: StoredEntry[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    const order = old === fresh ? 0 : orderOf(old, fresh);
    if (old !== undefined && old !== fresh && order <= 0) gone.push(old);
    if (fresh !== undefined && old !== fresh && order >= 0) come.push(fresh);
    if (order <= 0) i++;
    if (order >= 0) j++;
    if ((i + j) % 1024 === 0) yield;
  }
  return { gone, come };
}

/** A list that has ended comes behind the other. */
function orderOf(old: StoredEntry | undefined, fresh: StoredEntry | undefined): number {
  if (old === undefined) return 1;
  return fresh === undefined ? -1 : byFile(old.article, fresh.article);
}
