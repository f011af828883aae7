import type { Words } from '../lexicon/words.ts';
import type { Chunk } from './chunk.ts';
import { commaBeforeGerund } from './gerund-aside.ts';
import { mayTell } from './verb-group.ts';

/** Verbs that name the members of their subject. */
export const NAMING: readonly string[] = ['include', 'comprise', 'consist', 'feature'];
/** An aside that is longer is none. */
const LONGEST_ASIDE = 30;

/**
 * Where the clause of the verb at `verbAt` goes on before what is said of its subject between commas right before it: the chunk
 * before the aside of `X, who was elected in 2022, met …` or `X, having met Y on Monday, met …`; `verbAt - 1` without one.
 */
export function beforeAside(words: Words, chunks: readonly Chunk[], verbAt: number): number {
  const verb = chunks[verbAt];
  const isMain = verb?.kind === 'verb' && mayTell(verb);
  if (!isMain || chunks[verbAt - 1]?.kind !== 'comma') return verbAt - 1;
  return (
    beforeRelative(words, chunks, verbAt) ??
    beforeParticiple(words, chunks, verbAt) ??
    beforeAppendix(chunks, verbAt) ??
    beforeSum(chunks, verbAt) ??
    beforeKind(words, chunks, verbAt) ??
    verbAt - 1
  );
}

/** `X, who …,`, `X, with whom …,`, `X, whose … and whose …,`; what is told there may be a verb that nobody knows. */
function beforeRelative(words: Words, chunks: readonly Chunk[], verbAt: number): number | null {
  const { asidePronouns } = words.clauses.sentences;
  for (let k = verbAt - 1; k > 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'mark' && chunk.word === ';') return null;
    if (chunk.kind !== 'subordinator' || !asidePronouns.has(chunk.word)) continue;
    if (!chunks.slice(k, verbAt).some((each) => isVerb(words, each))) return null;
    const opening = chunks[k - 1]?.kind === 'preposition' ? k - 2 : k - 1;
    // `X, who … and whose …`: the second goes on from the first.
    if (chunks[opening]?.kind === 'conjunction') continue;
    const told = beforeDescription(chunks, opening);
    if (told !== null) return told;
    return opening > 0 && chunks[opening]?.kind === 'comma' ? opening - 1 : null;
  }
  return null;
}

/**
 * `X, 54, a former teacher who became mayor, met …`: who opens the sentence, before plain words between commas; null for
 * others.
 */
function beforeDescription(chunks: readonly Chunk[], at: number): number | null {
  let comma = at;
  while (chunks[comma]?.kind === 'word') comma--;
  const [first, ...between] = chunks.slice(0, comma);
  const isAge = between.every(({ kind }) => kind === 'comma' || kind === 'word');
  const isSomebody = first?.kind === 'noun' && first.list.items.length === 1;
  return comma > 0 && comma < at && isSomebody && isAge && chunks[comma]?.kind === 'comma' ? 0 : null;
}

/** A verb, or a word that ends like one, which no list has (`ascended`). */
function isVerb(words: Words, chunk: Chunk): boolean {
  if (chunk.kind === 'word') return words.frames.participleEnding.test(chunk.word);
  return chunk.kind === 'verb';
}

/** `X, accompanied by Y,`, `X, having met Y,`; in a row of verbs (`X visited A, met B, …`) there is none. */
function beforeParticiple(words: Words, chunks: readonly Chunk[], verbAt: number): number | null {
  for (let k = verbAt - 2; k > 1 && verbAt - k < LONGEST_ASIDE; k--) {
    const chunk = chunks[k];
    if (chunk?.kind === 'mark' && chunk.word === ';') return null;
    if (chunk?.kind !== 'verb') continue;
    if (chunk.form === 'finite') return null;
    const comma = commaBeforeGerund(words, chunks, k);
    if (comma < 0) continue;
    // `including X` goes on with who the subject is.
    const tells = chunk.form === 'gerund' && !NAMING.includes(chunk.lemma);
    const isAside = tells || (chunk.form === 'bare' && isWithoutObject(chunks, k));
    return isAside && chunks[comma - 1]?.kind === 'noun' ? comma - 1 : null;
  }
  return null;
}

/** What follows a participle is no object: `elected in`, `born 1960`. */
export function isWithoutObject(chunks: readonly Chunk[], k: number): boolean {
  const next = chunks[k + 1];
  return next?.kind === 'preposition' || next?.kind === 'date';
}

/** `X, on a visit that began on Monday,` at the head of a sentence. */
function beforeAppendix(chunks: readonly Chunk[], verbAt: number): number | null {
  const [noun, comma, preposition] = chunks;
  if (noun?.kind !== 'noun' || comma?.kind !== 'comma' || preposition?.kind !== 'preposition') return null;
  const told = chunks.slice(0, verbAt).findIndex(({ kind }) => kind === 'verb');
  const isRelative = chunks.slice(0, Math.max(told, 0)).some(({ kind }) => kind === 'subordinator');
  return told < 0 || isRelative ? 0 : null;
}

/** What a sum between commas has before it at most (`, with a total investment of`). */
const LONGEST_SUM = 8;

/** `The signing of the project, with an investment of 5 million euros, was held`: plain words and a sum behind a preposition. */
function beforeSum(chunks: readonly Chunk[], verbAt: number): number | null {
  const comma = chunks.findLastIndex(({ kind }, k) => k < verbAt - 1 && kind === 'comma');
  const aside = chunks.slice(comma + 1, verbAt - 1);
  const isPlain = aside.every(({ kind }) => kind === 'word' || kind === 'preposition' || kind === 'amount');
  const hasSum = aside.some(({ kind }) => kind === 'amount');
  const isRuled = aside[0]?.kind === 'preposition' && aside.length <= LONGEST_SUM;
  return comma > 0 && isPlain && hasSum && isRuled ? comma - 1 : null;
}

/** `Acme, a leading Bergen shipbuilder, has signed …`: what somebody is, behind an article that no phrase takes in. */
function beforeKind(words: Words, chunks: readonly Chunk[], verbAt: number): number | null {
  const comma = chunks.findLastIndex(({ kind }, k) => k < verbAt - 1 && kind === 'comma');
  const [article, ...aside] = chunks.slice(comma + 1, verbAt - 1);
  const named = chunks[comma - 1];
  const isArticle = article?.kind === 'word' && words.phrases.indefiniteDeterminers.has(article.word);
  const isPlain = aside.every(({ kind }) => kind === 'word' || kind === 'noun' || kind === 'preposition');
  const isOne = named?.kind === 'noun' && named.list.items.length === 1;
  return isArticle && isPlain && isOne && aside.length > 0 ? comma - 1 : null;
}
