import type { Words } from '../lexicon/words.ts';
import type { Chunk } from './chunk.ts';

/** Chunks in which the brackets of `Lund (represented by Ana Silva) and Oslo` are the commas that mostly stand there. */
export function withoutStandInBrackets({ phrases }: Words, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((_, k) => opensStandIn(phrases, chunks, k))) return chunks;
  let isOpen = false;
  return chunks.map((chunk, k): Chunk => {
    const opens = opensStandIn(phrases, chunks, k);
    const closes = isOpen && isMark(chunk, ')');
    isOpen = opens || (isOpen && !closes);
    return opens || closes ? { kind: 'comma', from: chunk.from, to: chunk.to, word: ',' } : chunk;
  });
}

/** `(represented by` at chunk `k`. */
function opensStandIn({ standingIn }: Words['phrases'], chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k + 1];
  if (!isMark(chunks[k], '(') || verb?.kind !== 'verb') return false;
  return standingIn.has(verb.lemma) && verb.form === 'bare';
}

function isMark(chunk: Chunk | undefined, word: string): boolean {
  return chunk?.kind === 'mark' && chunk.word === word;
}
