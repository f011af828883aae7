import type { TokenSentence } from '../phrase/phrase.ts';
import type { Chunk, WordChunk } from './chunk.ts';

/**
 * Chunks in which `, among others,` right behind a preposition is a part of it (`met with, among others, X and Y`): X and Y
 * stand behind `with`.
 */
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

/** An aside that is longer is none. */
const LONGEST_ASIDE = 7;

/**
 * Chunks without what stands between commas behind a verb and names nobody (`met, inter alia, X`, `received, for the first time since
 * 2019, X`).
 */
export function dropAsides(chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    kept.push(chunk);
    if (chunk.kind === 'verb') k += asideLength(chunks, k + 1);
  }
  return kept;
}

/** How many chunks from the comma at `at` to the one that closes such an aside right before a noun; 0 for none. */
function asideLength(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== 'comma') return 0;
  let end = at + 1;
  while (end - at <= LONGEST_ASIDE && isOfAside(chunks[end])) end++;
  const isClosed = end > at + 1 && chunks[end]?.kind === 'comma' && chunks[end + 1]?.kind === 'noun';
  return isClosed ? end + 1 - at : 0;
}

function isOfAside(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'noun') return chunk.list.items.every(({ kind }) => kind === 'pronoun');
  return chunk?.kind === 'word' || chunk?.kind === 'preposition' || chunk?.kind === 'date';
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
