import type { Chunk } from './chunk.ts';

/** Words between a group and the participle that describes it (`guests from the twin town arriving`). */
const LONGEST_DESCRIPTION = 5;

/** `for guests from the borough arriving in Lund`: the group right before a participle, with no comma between. */
export function describedGroup(chunks: readonly Chunk[], verbAt: number): Chunk | null {
  if (chunks[verbAt - 1]?.kind === 'preposition') return null;
  for (let k = verbAt - 1; k >= 0 && verbAt - k <= LONGEST_DESCRIPTION; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === 'noun' && chunk.list.items.every(({ kind }) => kind === 'group'))
      return chunks[k - 1]?.kind === 'preposition' ? chunk : null;
    if (chunk?.kind !== 'preposition' && chunk?.kind !== 'word' && !isPlace(chunk)) return null;
  }
  return null;
}

function isPlace(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.list.items.every(({ kind }) => kind === 'place' || kind === 'name');
}

/** `for guests from Lund arriving in Oslo`, `thanked the delegation visiting Lund`: right behind people, a participle of coming tells of them. */
export function describesNoun(chunks: readonly Chunk[], verbAt: number): boolean {
  const [verb, noun] = [chunks[verbAt], chunks[verbAt - 1]];
  const isComing =
    verb?.kind === 'verb' && verb.form === 'gerund' && verb.classes.some((each) => COMING.has(each));
  return isComing && noun?.kind === 'noun' && noun.list.items.every(({ kind }) => kind === 'group');
}

const COMING: ReadonlySet<string> = new Set(['arrive', 'visit']);
