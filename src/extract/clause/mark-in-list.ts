import type { Chunk } from './chunk.ts';

/** A semicolon between people, or a colon behind a preposition (`was attended by: A; B`), in a list that no verb follows. */
export function isMarkInList(chunks: readonly Chunk[], k: number): boolean {
  const mark = chunks[k];
  if (mark?.kind !== 'mark') return false;
  const opens = chunks[k - 1]?.kind === 'preposition' && (mark.word === ':' || mark.word === '：');
  return (opens || mark.word === ';') && isListGoingOn(chunks, k);
}

/** `was greeted by A, B; and C.`: behind the semicolon people stand and no verb. */
function isListGoingOn(chunks: readonly Chunk[], k: number): boolean {
  const behind = chunks.slice(k + 1);
  const first = behind.find(({ kind }) => kind !== 'conjunction');
  const isPerson = first?.kind === 'noun' && first.list.items[0]?.kind === 'person';
  return isPerson && !behind.some(({ kind }) => kind === 'verb');
}
