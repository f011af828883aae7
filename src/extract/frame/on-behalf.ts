import type { Chunk, NounChunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase, TokenRange } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';

/** Words that say for whom somebody signs are at most so many. */
const LONGEST_LINK = 5;
/** An agent behind its body stands so many chunks behind the mark that sets both apart. */
const AGENT_REACH = 5;
/** So many chunks behind them at most stands the body. */
const BODY_REACH = 3;

/**
 * Those of the phrases who sign for somebody, each with the body or place that he signs for (`signed by X on behalf of A and by Y
 * on behalf of B`, `signed for A by X`, `X signed on behalf of A`); the others as they are.
 */
export function withBodies(clause: Clause, phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase) => {
    const body = bodyOf(clause, phrase);
    const isPerson = phrase.kind === 'person' || phrase.kind === 'name';
    if (body === null || !isPerson || phrase.origins.length > 0) return phrase;
    return { ...phrase, kind: 'person', origins: [body] };
  });
}

/** Those who sign by a clause without a verb of its own (`…, and Governor X on behalf of B`, `…; for B by X`). */
export function signatoriesBehind(clause: Clause): Phrase[] {
  const { chunks, verbAt, sentence } = clause;
  const found: Phrase[] = [];
  for (const [k, chunk] of chunks.entries()) {
    if (k <= verbAt) continue;
    if (chunk.kind === 'verb' && chunk.form !== 'gerund') break;
    if (chunk.kind !== 'noun') continue;
    const before = chunks[k - 1]?.kind;
    const isApart = before === 'comma' || before === 'conjunction' || before === 'mark';
    // `…; its manager, Y, for the bank`: an office before the name sets it apart.
    const link = isApartByOffice(chunks, k) ? chunk.to + 1 : chunk.to;
    const signsFor = sentence.words.frames.onBehalf.test(lowerWords(sentence, link, link + LONGEST_LINK));
    if (
      (isApart && signsFor) ||
      isAgentBehindBody(clause, k) ||
      isBehindItsBody(clause, k) ||
      signsBeside(clause, k)
    )
      found.push(...chunk.list.items.filter(canSign));
  }
  return found;
}

/**
 * Those named before the verb of a sentence that opens with the body for which they sign (`On behalf of A, X and Y, while on
 * behalf of B, Z signed …`).
 */
export function signatoriesFronted({ chunks, verbAt, sentence }: Clause): Phrase[] {
  const front = chunks.slice(0, verbAt);
  const isFronted = sentence.words.frames.onBehalf.test(lowerWords(sentence, 0, LONGEST_LINK));
  if (!isFronted || front.some(({ kind }) => kind === 'verb')) return [];
  return front.flatMap((chunk) =>
    chunk.kind === 'noun' ? chunk.list.items.filter(({ kind }) => kind === 'person') : [],
  );
}

/** `, Y, for the bank`, not `, Y, for his part`: one named person between two commas. */
function isApartByOffice(chunks: readonly Chunk[], k: number): boolean {
  const [noun, comma, link, body] = chunks.slice(k, k + 4);
  const isBody = body?.kind === 'noun' && body.list.items.every(({ kind }) => kind !== 'pronoun');
  const isPerson = noun?.kind === 'noun' && noun.list.items.every(({ kind }) => kind === 'person');
  return isPerson && comma?.kind === 'comma' && link?.kind === 'preposition' && isBody;
}

/** Somebody with an office or a name of more than one word: one word alone may be anything. */
function canSign({ kind, head }: Phrase): boolean {
  return kind === 'person' || kind === 'office' || (kind === 'name' && head.to - head.from > 1);
}

/** `, with X signing for B`. */
function signsBeside({ chunks, sentence }: Clause, at: number): boolean {
  const [ruler, verb] = [chunks[at - 1], chunks[at + 1]];
  if (verb?.kind !== 'verb' || verb.form !== 'gerund' || !verb.classes.includes('sign')) return false;
  const signsFor = sentence.words.frames.onBehalf.test(lowerWords(sentence, verb.to, verb.to + LONGEST_LINK));
  return isPreposition(ruler, 'with') && signsFor;
}

/** `…; for B by X` behind `For A it was signed by Y`. */
function isAgentBehindBody({ chunks, sentence }: Clause, at: number): boolean {
  // `; for B, by X`
  const front = chunks.slice(Math.max(0, at - AGENT_REACH), at).filter(({ kind }) => kind !== 'comma');
  const [mark, link, body, by] = front.slice(-4);
  return (
    mark?.kind === 'mark' &&
    link?.kind === 'preposition' &&
    sentence.words.frames.onBehalf.test(link.word) &&
    body?.kind === 'noun' &&
    isPreposition(by, 'by')
  );
}

/** `and for B Mr Y`: the body in front of him. */
function bodyRightBefore(clause: Clause, at: number): TokenRange | null {
  const body = clause.chunks[at - 1];
  return body?.kind === 'noun' && isBehindItsBody(clause, at) ? soleBody(body) : null;
}

/**
 * `signed by X, and on behalf of B, its Rector Y`, `and for B Mr Y`: one person with an office between whom and the body at
 * most a comma stands.
 */
function isBehindItsBody({ chunks, sentence }: Clause, at: number): boolean {
  const person = chunks[at];
  const body = chunks[at - 1]?.kind === 'comma' ? chunks[at - 2] : chunks[at - 1];
  if (person?.kind !== 'noun' || body?.kind !== 'noun') return false;
  const [only] = person.list.items;
  const isTitled = person.list.items.length === 1 && only?.kind === 'person' && only.offices.length > 0;
  return isTitled && soleBody(body) !== null && isLinkBefore(sentence, body.from);
}

/** `and for`, `, on behalf of`, `and on behalf of the` right before a body. */
function isLinkBefore(sentence: Clause['sentence'], to: number): boolean {
  const lengths = Array.from({ length: BODY_REACH + 1 }, (_, k) => k + 1);
  return lengths.some((length) =>
    sentence.words.frames.onBehalf.test(lowerWords(sentence, Math.max(0, to - length), to)),
  );
}

/** The bodies for which several people sign together (`X and Y signed on behalf of A and B`). */
export function bodiesTogether({ chunks, verbAt, sentence }: Clause): readonly Phrase[] {
  const link = chunks.findIndex(
    ({ from }, k) =>
      k > verbAt && sentence.words.frames.onBehalf.test(lowerWords(sentence, from, from + LONGEST_LINK)),
  );
  const bodies = chunks.slice(link, link + BODY_REACH + 1).find((each) => each.kind === 'noun');
  if (link < 0 || bodies?.kind !== 'noun' || bodies.list.items.length < 2) return [];
  return bodies.list.items.every(({ kind }) => kind === 'organisation') ? bodies.list.items : [];
}

/**
 * The body for which a phrase of the clause signs: told right before `by` or right behind the name, or behind the verb it
 * rules.
 */
function bodyOf(clause: Clause, phrase: Phrase): TokenRange | null {
  const { chunks, verbAt, sentence } = clause;
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && chunk.list.items.includes(phrase));
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun' || chunk.list.items.length > 1) return null;
  const signsFor = (from: number) =>
    sentence.words.frames.onBehalf.test(lowerWords(sentence, from, from + LONGEST_LINK));
  const behind = (k: number): TokenRange | null => {
    const body = chunks.slice(k, k + BODY_REACH + 1).find((each) => each.kind === 'noun');
    return body?.kind === 'noun' && signsFor(chunks[k]?.from ?? 0) ? soleBody(body) : null;
  };
  const isAgent = isPreposition(chunks[at - 1], 'by');
  const before = chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2;
  const ahead = chunks.slice(verbAt + 1, before).findLastIndex(({ from }) => signsFor(from)) + verbAt + 1;
  if (isAgent && ahead > verbAt && before - ahead <= BODY_REACH) return behind(ahead) ?? behind(at + 1);
  if (at > verbAt) return behind(at + 1) ?? bodyRightBefore(clause, at);
  const agreement = chunks.findIndex((each, k) => k > verbAt && each.kind === 'agreement');
  return behind(verbAt + 1) ?? (agreement > 0 ? behind(agreement + 1) : null);
}

function soleBody({ list }: NounChunk): TokenRange | null {
  const [body] = list.items;
  const isBody = body?.kind === 'organisation' || body?.kind === 'place' || body?.kind === 'name';
  return isBody && list.items.length === 1 ? body.head : null;
}

function isPreposition(chunk: Chunk | undefined, word: string): boolean {
  return chunk?.kind === 'preposition' && chunk.word === word;
}
