import type { Chunk } from './chunk.ts';

/** Chunks in which the brackets of `Lund (represented by Ana Silva) and Oslo` are the commas that mostly stand there. */
export function withoutStandInBrackets(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((_, k) => opensStandIn(chunks, k))) return chunks;
  let isOpen = false;
  return chunks.map((chunk, k): Chunk => {
    const opens = opensStandIn(chunks, k);
    const closes = isOpen && isMark(chunk, ')');
    isOpen = opens || (isOpen && !closes);
    return opens || closes ? { kind: 'comma', from: chunk.from, to: chunk.to, word: ',' } : chunk;
  });
}

function opensStandIn(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k + 1];
  return (
    isMark(chunks[k], '(') && verb?.kind === 'verb' && verb.lemma === 'represent' && verb.form === 'bare'
  );
}

function isMark(chunk: Chunk | undefined, word: string): boolean {
  return chunk?.kind === 'mark' && chunk.word === word;
}
