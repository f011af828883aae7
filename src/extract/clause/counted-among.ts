import type { Chunk } from './chunk.ts';

/** How far before `who` the verb stands (`were among a host of guests who`). */
const REACH = 7;

/**
 * Where the verb stands that counts its subject among those of whom the relative pronoun at `who` tells (`A and B were among the guests
 * who came`, `C was one of the envoys who met X`); -1 where there is none.
 */
export function countingVerbBefore(chunks: readonly Chunk[], who: number): number {
  for (let k = who - 1; k >= 0 && who - k <= REACH; k--) {
    const verb = chunks[k];
    if (verb?.kind === 'comma' || verb?.kind === 'mark') return -1;
    if (verb?.kind !== 'verb') continue;
    const isSaid = verb.classes.includes('be') && !verb.negated && verb.modal === null;
    return isSaid && counts(chunks[k + 1], chunks[k + 2]) ? k : -1;
  }
  return -1;
}

/** `among`, `one of`. */
function counts(first: Chunk | undefined, second: Chunk | undefined): boolean {
  if (first?.kind === 'preposition') return first.word === 'among';
  return (
    first?.kind === 'word' && first.word === 'one' && second?.kind === 'preposition' && second.word === 'of'
  );
}
