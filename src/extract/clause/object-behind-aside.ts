import { matchLength } from '../lexicon/phrase-set.ts';
import { participantsAt } from '../phrase/participants.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';

/** Verbs whose object is somebody. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['receive', 'meet']);
/** Chunks between such a verb and the comma that opens an aside (`received yesterday at the palace, …`). */
const LONGEST_SETTING = 8;
/** Tokens and chunks of an aside. */
const LONGEST_ASIDE = 14;

/**
 * The sentence up to the comma that closes what is said between commas behind a verb (`received, in the presence of the Prime
 * Minister, Ambassador X`), where token `at` opens it: no phrase goes on beyond it. The whole sentence where it opens none.
 */
export function upToAside(sentence: TokenSentence, chunks: readonly Chunk[], at: number): TokenSentence {
  if (chunks.at(-1)?.kind !== 'comma' || settledVerb(chunks, chunks.length - 1) === null) return sentence;
  const { tokens, words } = sentence;
  if (matchLength(words.prepositions, tokens, at) === 0) return sentence;
  for (let end = at + 2; end < Math.min(tokens.length, at + LONGEST_ASIDE); end++) {
    if (tokens[end]?.kind !== 'mark') continue;
    if (wordAt(sentence, end) !== ',') return sentence;
    const [object] = participantsAt(sentence, end + 1)?.items ?? [];
    if (object !== undefined && mayBeReceived(object)) return { ...sentence, tokens: tokens.slice(0, end) };
  }
  return sentence;
}

/** `received yesterday at the palace,`: the verb that a comma at chunk `k` stands behind, nobody between; null for none. */
function settledVerb(chunks: readonly Chunk[], k: number): number | null {
  for (let i = k - 1; i >= Math.max(0, k - LONGEST_SETTING); i--) {
    const chunk = chunks[i];
    if (chunk?.kind === 'verb')
      return chunk.classes.some((each) => OF_PEOPLE.has(each)) && !chunk.passive ? i : null;
    if (!isSetting(chunk)) return null;
  }
  return null;
}

/** A time or a place. */
function isSetting(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'noun')
    return chunk.list.items.every(({ kind }) => kind === 'place' || kind === 'name');
  return chunk?.kind === 'date' || chunk?.kind === 'preposition' || chunk?.kind === 'word';
}

/** `Ambassador X`, `the Minister of Health, X`, `a delegation`: not `X` alone, which may say who was named last. */
function mayBeReceived({ kind, offices }: Phrase): boolean {
  if (kind === 'person') return offices.length > 0;
  return kind === 'group' || kind === 'office';
}

/**
 * The chunk of those whom a verb at `verbAt` is told of behind an aside (`received at the palace, the seat of the government,
 * Ambassador X`); -1 for none.
 */
export function objectBehindAside(chunks: readonly Chunk[], verbAt: number): number {
  const opens = chunks.findIndex(({ kind }, k) => k > verbAt && kind === 'comma');
  if (opens < 0 || settledVerb(chunks, opens) !== verbAt) return -1;
  const closes = chunks.findIndex(({ kind }, k) => k > opens && kind === 'comma');
  const noun = chunks[closes + 1];
  const aside = chunks.slice(opens + 1, closes);
  const isPlain =
    closes > 0 &&
    aside.length > 1 &&
    aside.length < LONGEST_ASIDE &&
    aside.every(({ kind }) => kind !== 'verb');
  if (!isPlain || !isAsideOpening(aside[0], verbAt + 1 < opens) || noun?.kind !== 'noun') return -1;
  const isTold = chunks[closes + 2]?.kind === 'verb';
  return !isTold && noun.list.items.some(mayBeReceived) ? closes + 1 : -1;
}

/** A preposition; behind a place also what the place is (`the seat of`). */
function isAsideOpening(first: Chunk | undefined, isPlaced: boolean): boolean {
  return first?.kind === 'preposition' || (isPlaced && first?.kind === 'word');
}
