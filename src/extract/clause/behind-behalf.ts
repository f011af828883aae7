import type { TokenSentence } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';

/** What rules the next noun behind a verb, and what ruled before an aside that says for whom somebody acts; null outside one. */
interface Ruling {
  preposition: string;
  behindAside: string | null;
}

/** `was received by A, on behalf of the city, and B`: at the chunk `k`, what ruled before the aside rules behind it again. */
export function takeUpBehindBehalf(
  ruling: Ruling,
  { words }: TokenSentence,
  chunks: readonly Chunk[],
  k: number,
): void {
  const [before, chunk, next] = chunks.slice(Math.max(0, k - 1), k + 2);
  if (before?.kind !== 'comma') return;
  if (chunk?.kind === 'preposition' && next?.kind === 'word' && words.frames.behalf.has(next.word))
    ruling.behindAside ??= ruling.preposition;
  if (chunk?.kind !== 'conjunction' || ruling.behindAside === null) return;
  ruling.preposition = ruling.behindAside;
  ruling.behindAside = null;
}
