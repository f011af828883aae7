import { lowerWords } from '../frame/lower-words.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { mayTell, type VerbGroup } from './verb-group.ts';

/** An aside of more chunks is none. */
const LONGEST = 9;
/** Classes of verbs that may say what somebody is or has become. */
const DESCRIBING: ReadonlySet<string> = new Set(['other', 'be', 'head', 'preside', 'announce']);

/**
 * Chunks without what a relative clause between commas says that somebody is (`X, who chairs the Port Board, and Y signed`,
 * `between X, who took office in May, and Y`): the list that it parts is one again.
 */
export function withoutDescriptions(sentence: TokenSentence, chunks: readonly Chunk[]): readonly Chunk[] {
  const { asidePronouns } = sentence.words.clauses.sentences;
  for (let k = chunks.length - 1; k > 0; k--) {
    const pronoun = chunks[k];
    if (pronoun?.kind !== 'subordinator' || !asidePronouns.has(pronoun.word)) continue;
    // The comma that closes an office is a part of the phrase.
    const at = chunks[k - 1]?.kind === 'comma' ? k - 2 : k - 1;
    const told = chunks[at];
    const rest = told?.kind === 'noun' && isSomebody(sentence, told) ? restBehind(sentence, chunks, k) : null;
    const list = rest === null || told?.kind !== 'noun' ? null : joined(told, rest, at === 0);
    if (list !== null) return withoutDescriptions(sentence, [...chunks.slice(0, at), ...list]);
  }
  return chunks;
}

/** Somebody, behind whom a comma opens an aside on him. */
function isSomebody({ tokens }: TokenSentence, { list, to }: NounChunk): boolean {
  const last = list.items.at(-1);
  const isApart = tokens[to]?.text === ',' || tokens[to - 1]?.text === ',';
  return isApart && (last?.kind === 'person' || last?.kind === 'name');
}

/** The chunks behind the description that the pronoun at `at` opens; null where it is none, or nothing follows it. */
function restBehind(sentence: TokenSentence, chunks: readonly Chunk[], at: number): readonly Chunk[] | null {
  const verbAt = chunks[at + 1]?.kind === 'word' ? at + 2 : at + 1;
  const verb = chunks[verbAt];
  if (verb?.kind !== 'verb' || !describes(sentence, verb, chunks[verbAt + 1])) return null;
  for (let k = verbAt + 1; k < Math.min(chunks.length, at + LONGEST); k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'comma') return chunks[k + 1] === undefined ? null : behindComma(chunks, k);
    if (chunk.kind === 'noun') {
      const next = memberBehind(sentence, chunk);
      if (next > 0) return [...listFrom(chunk, next), ...chunks.slice(k + 1)];
      if (!chunk.list.items.every(isThing)) return null;
    } else if (!SETTING.has(chunk.kind)) return null;
  }
  return null;
}

const SETTING: ReadonlySet<string> = new Set(['word', 'preposition', 'conjunction', 'date']);

/** It tells what somebody is, does for a living, or has become. */
function describes(sentence: TokenSentence, verb: VerbGroup, next: Chunk | undefined): boolean {
  const { words, tokens } = sentence;
  if (!mayTell(verb) || verb.modal !== null || verb.negated) return false;
  if (verb.lemma === 'take') return words.frames.takesOffice.has(tokens[verb.to]?.lower ?? '');
  // `heads the board`, and not `heads for Lund`.
  if (verb.classes.includes('head')) return next?.kind === 'noun';
  // `who was in attendance`, `who is on a visit`: where he was, and not who he is.
  const isThere =
    next?.kind === 'preposition' || words.frames.presentBehind.test(lowerWords(sentence, verb.to));
  if (verb.lemma === 'be' && isThere) return false;
  return verb.classes.every((each) => DESCRIBING.has(each));
}

/** A body, a place, an office without a name: nobody who could be meant to be there. */
function isThing({ kind, plural }: Phrase): boolean {
  return kind === 'organisation' || kind === 'place' || kind === 'name' || (kind === 'office' && !plural);
}

/** Which member of the list of an aside, behind `, and`, is of the list around it; 0 for none. */
function memberBehind({ tokens }: TokenSentence, { list: { items } }: NounChunk): number {
  const at = items.findIndex(
    ({ kind, from }, k) =>
      k > 0 && isPerson(kind) && tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.text === ',',
  );
  return at > 0 && items.slice(0, at).every(isThing) ? at : 0;
}

function isPerson(kind: Phrase['kind']): boolean {
  return kind === 'person' || kind === 'group' || kind === 'office' || kind === 'name';
}

function listFrom({ to, list }: NounChunk, at: number): Chunk[] {
  const items = list.items.slice(at);
  const from = items[0]?.from ?? to;
  return [
    { kind: 'conjunction', from: from - 1, to: from, word: 'and' },
    { kind: 'noun', from, to, list: { from, to, items } },
  ];
}

/** What follows the comma at `k`; with it before a noun, which may be a subject. */
function behindComma(chunks: readonly Chunk[], k: number): readonly Chunk[] {
  return chunks.slice(chunks[k + 1]?.kind === 'noun' ? k : k + 1);
}

/**
 * The chunks from the one told of on: a list goes on behind `and`, and at the head of a sentence also behind a comma, before several
 * (`A, who is mayor, B and C`); null where what is joined is neither somebody nor the next verb.
 */
function joined(told: NounChunk, rest: readonly Chunk[], isFirst: boolean): readonly Chunk[] | null {
  const [link, noun, ...more] = rest;
  const isJoined = link?.kind === 'conjunction';
  if (noun?.kind !== 'noun' || !noun.list.items.every(({ kind }) => isPerson(kind)))
    return isJoined && noun?.kind !== 'verb' ? null : [told, ...rest];
  const isSeveral = isFirst && link?.kind === 'comma' && noun.list.items.length > 1;
  if (!isJoined && !isSeveral) return [told, ...rest];
  const items = [...told.list.items, ...noun.list.items];
  return [{ ...told, to: noun.to, list: { from: told.from, to: noun.to, items } }, ...more];
}
