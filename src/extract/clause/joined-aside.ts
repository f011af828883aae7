import type { TokenSentence } from '../phrase/phrase.ts';
import type { Chunk, WordChunk } from './chunk.ts';

/** Chunks in which `, among others,` right behind a preposition is a part of it (`met with, among others, X and Y`): X and Y stand behind `with`. */
export function joinAsides(sentence: TokenSentence, chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    const last = chunk.kind === 'preposition' ? lastOfAside(sentence, chunks, k) : k;
    joined.push(last > k ? { ...(chunk as WordChunk), to: chunks[last]?.to ?? chunk.to } : chunk);
    k = last;
  }
  return joined;
}

/** The last chunk of the aside behind the preposition at `k`, its commas included; `k` where there is none. */
function lastOfAside({ tokens, words }: TokenSentence, chunks: readonly Chunk[], k: number): number {
  const first = chunks[k + 1]?.kind === 'comma' ? k + 2 : k + 1;
  const at = chunks[first]?.from ?? tokens.length;
  const text = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (!words.clauses.sentences.asExamples.has(text)) return k;
  const last = chunks.findIndex(({ to }) => to === at + 2);
  if (last < 0) return k;
  return chunks[last + 1]?.kind === 'comma' ? last + 1 : last;
}
