import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { mayTell } from './verb-group.ts';

/** How many chunks an aside on one of a list has at most. */
const LONGEST = 12;

/**
 * `X, who leads the group, and Y took part`: the noun chunk at `k`, in which what the aside tells of and the list's next member are one
 * list, cut before that member; null where no such aside ends there.
 */
export function cutBehindAside(sentence: TokenSentence, chunks: readonly Chunk[], k: number): Chunk[] | null {
  const chunk = chunks[k];
  if (chunk?.kind !== 'noun') return null;
  const items = chunk.list.items.slice(0, -1);
  const last = chunk.list.items.at(-1);
  const end = items.at(-1)?.to;
  if (end === undefined || last?.kind !== 'person' || last.offices.length === 0) return null;
  const [comma, and] = sentence.tokens.slice(last.from - 2, last.from);
  if (comma?.text !== ',' || and?.lower !== 'and' || !isMainVerbNext(chunks, k)) return null;
  if (asideBefore(sentence, chunks, k) < 0) return null;
  return [
    { kind: 'noun', from: chunk.from, to: end, list: { from: chunk.from, to: end, items } },
    { kind: 'comma', from: end, to: last.from - 1, word: ',' },
    { kind: 'conjunction', from: last.from - 1, to: last.from, word: 'and' },
    { kind: 'noun', from: last.from, to: chunk.to, list: { from: last.from, to: chunk.to, items: [last] } },
  ];
}

/** Those of a list before the verb at `verbAt` who stand on both sides of an aside on one of them; nobody where there is none. */
export function peopleAroundAside(
  sentence: TokenSentence,
  chunks: readonly Chunk[],
  verbAt: number,
): readonly Phrase[] {
  const at = chunks[verbAt - 1]?.kind === 'comma' ? verbAt - 2 : verbAt - 1;
  const [comma, and, noun] = chunks.slice(Math.max(0, at - 2), at + 1);
  if (comma?.kind !== 'comma' || and?.kind !== 'conjunction' || noun?.kind !== 'noun') return [];
  const aside = asideBefore(sentence, chunks, at - 2);
  const first = chunks[aside - 2];
  return first?.kind === 'noun' ? [...first.list.items, ...noun.list.items] : [];
}

/** `took part`, `, took part`. */
function isMainVerbNext(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k + 1]?.kind === 'comma' ? chunks[k + 2] : chunks[k + 1];
  return verb?.kind === 'verb' && mayTell(verb);
}

/** Where the aside with one verb begins that ends before chunk `k`, behind somebody who is no verb's object; -1 without one. */
function asideBefore({ words }: TokenSentence, chunks: readonly Chunk[], k: number): number {
  const { asidePronouns } = words.clauses.sentences;
  const from = Math.max(0, k - LONGEST);
  const at = chunks
    .slice(from, k)
    .findLastIndex((chunk) => chunk.kind === 'subordinator' && asidePronouns.has(chunk.word));
  const start = from + at;
  if (at < 0 || chunks[start - 1]?.kind !== 'comma' || !isSomebody(chunks[start - 2])) return -1;
  const verbs = chunks.slice(start, k).filter(({ kind }) => kind === 'verb').length;
  const isObject = chunks.slice(0, start).some(({ kind }) => kind === 'verb');
  return verbs === 1 && !isObject ? start : -1;
}

function isSomebody(chunk: Chunk | undefined): chunk is NounChunk {
  return chunk?.kind === 'noun' && chunk.list.items.at(-1)?.kind === 'person';
}
