import type { Chunk } from '../clause/chunk.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isSomebody } from './parts.ts';

/** Every phrase of the list behind the verb, also across `including`, `from` and `of`. */
export function listBehind(chunks: readonly Chunk[], verbAt: number): Phrase[] {
  const found: Phrase[] = [];
  const behind = chunks.slice(verbAt + 1);
  const isAside = chunks[verbAt - 1]?.kind === 'subordinator' && chunks[verbAt - 2]?.kind === 'comma';
  let isInside = false;
  for (const [k, chunk] of behind.entries()) {
    isInside = (isInside && !ASIDE_ENDS.has(chunk.kind)) || isAsideVerb(behind, k);
    if (chunk.kind === 'noun' && !isInside && !isRestOfName(behind, k) && !isWithBody(behind, k))
      found.push(...chunk.list.items.filter(isSomebody));
    if (endsList(behind, k) || (isAside && goesOnBehindAside(behind, k))) break;
  }
  return found;
}

/** Whether chunk `k` tells that the list is over. */
function endsList(behind: readonly Chunk[], k: number): boolean {
  const chunk = behind[k];
  // `A, who is mayor of B, C and D`: what is said of one of them does not end the list.
  const isAside = behind[k - 1]?.kind === 'subordinator';
  if (chunk?.kind === 'verb')
    // `The group was merry, explained X`: who said so.
    return chunk.form === 'finite'
      ? chunk.lemma !== 'include' && !isAside
      : chunk.form === 'bare' && chunk.classes.includes('report');
  // `journalists from dailies like X`: examples of something else.
  if (chunk?.kind === 'preposition') return chunk.word === 'like';
  return chunk?.kind === 'word' && chunk.word === 'according';
}

/** `The leaders, who included A and B, told X`: behind the aside they go on. */
function goesOnBehindAside(behind: readonly Chunk[], k: number): boolean {
  const chunk = behind[k];
  return chunk?.kind === 'verb' && chunk.form === 'bare' && behind[k + 1]?.kind === 'noun';
}

/** `A, with Lund Travels, and B`: behind `with` and no office stands where one of them works. */
function isWithBody(behind: readonly Chunk[], k: number): boolean {
  const [before, chunk] = [behind[k - 1], behind[k]];
  const isWith = before?.kind === 'preposition' && before.word === 'with';
  return isWith && chunk?.kind === 'noun' && chunk.list.items.every(({ kind }) => kind === 'name');
}

/** `of the Centre on One Belt and One Road`: one word behind another that is no name is nobody of the list. */
function isRestOfName(chunks: readonly Chunk[], k: number): boolean {
  const [before, chunk] = [chunks[k - 1], chunks[k]];
  const [only, ...more] = chunk?.kind === 'noun' ? chunk.list.items : [];
  if (before?.kind !== 'word' || only?.kind !== 'name' || more.length > 0) return false;
  return (
    only.head.to - only.head.from === 1 && ['preposition', 'conjunction'].includes(chunks[k - 2]?.kind ?? '')
  );
}

/** What ends an aside on one of a list. */
const ASIDE_ENDS: ReadonlySet<Chunk['kind']> = new Set(['comma', 'conjunction', 'mark']);

/** `A, who will act until B takes over`: whom the aside names are not of the list. */
function isAsideVerb(chunks: readonly Chunk[], k: number): boolean {
  const [before, chunk] = [chunks[k - 1], chunks[k]];
  return chunk?.kind === 'verb' && chunk.modal !== null && before?.kind === 'subordinator';
}
