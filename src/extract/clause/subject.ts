import type { Words } from '../lexicon/words.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isAdverb, isAdverbial, nothingBetween } from './adverbial.ts';
import type { AgreementPhrase } from './agreement-phrase.ts';
import { beforeAside } from './aside.ts';
import type { Chunk } from './chunk.ts';
import { countingVerbBefore } from './counted-among.ts';
import { describedGroup, describesNoun } from './described-group.ts';
import { forSubjectAt } from './for-subject.ts';
import { commaBeforeGerund } from './gerund-aside.ts';
import type { Happening } from './happening.ts';
import { isNominal, isRuled, passedOver } from './ruled.ts';
import type { VerbGroup } from './verb-group.ts';
import { mayTell } from './verb-group.ts';

/** Who or what a verb is about. */
export interface Subject {
  readonly phrases: readonly Phrase[];
  readonly happening: Happening | null;
  readonly agreement: AgreementPhrase | null;
}

const NOBODY: Subject = { phrases: [], happening: null, agreement: null };
const CLAUSE_MARKS = new Set([';', ':', '；']);
/** Plain words between subject and verb. */
const LONGEST_GAP = 8;
/** How far back an antecedent, or what a participle describes, stands. */
const ANTECEDENT_REACH = 6;
const PARTICIPLE_REACH = 8;
/** How many chunks a participle that opens the sentence has with it (`Signed on Monday in Oslo by X and Y, …`). */
const LONGEST_OPENING = 7;

/**
 * The subject of the verb at `verbAt`: the nearest noun before it that no preposition rules, the antecedent of its relative
 * pronoun, or the subject of the verb that it is joined to.
 */
export function subjectOf(words: Words, chunks: readonly Chunk[], verbAt: number): Subject {
  const verb = chunks[verbAt];
  const form = verb?.kind === 'verb' ? verb.form : null;
  if (form === 'gerund' || form === 'infinitive') {
    const found = ofNonFinite(words, chunks, verbAt, form);
    if (found !== null) return found;
  }
  if (form === 'bare' && isByBehind(chunks, verbAt)) return nearest(words, chunks, verbAt);
  let gap = 0;
  for (let k = beforeAside(words, chunks, verbAt); k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    const before = passedOver(words, chunks, k);
    if (before < k) k = before;
    else {
      if (chunk.kind === 'word' && ++gap > LONGEST_GAP) return NOBODY;
      const subject = subjectAtChunk(words, chunks, k, verbAt);
      if (subject !== null) return subject;
    }
  }
  return NOBODY;
}

/** Of a gerund or infinitive: its own noun, else the subject of the sentence; null where the nouns before it are to be looked at. */
function ofNonFinite(
  words: Words,
  chunks: readonly Chunk[],
  verbAt: number,
  form: VerbGroup['form'],
): Subject | null {
  if (isAbsolute(chunks, verbAt) || describesNoun(chunks, verbAt))
    return asSubject(chunks[verbAt - 1] as Chunk);
  const forAt = form === 'infinitive' ? forSubjectAt(chunks, verbAt) : -1;
  const own = forAt < 0 ? undefined : chunks.slice(forAt, verbAt).find(isNominal);
  if (own !== undefined) return asSubject(own);
  const those = form === 'gerund' ? describedGroup(chunks, verbAt) : null;
  if (those !== null) return asSubject(those);
  // `met with X to sign a pact`: who met is to sign it.
  return form === 'gerund' && hasOwnSubject(chunks, verbAt) ? null : ruling(words, chunks, verbAt);
}

/** The subject that the chunk at `k` gives the verb at `verbAt`; null where the search goes on before it. */
function subjectAtChunk(words: Words, chunks: readonly Chunk[], k: number, verbAt: number): Subject | null {
  const chunk = chunks[k] as Chunk;
  if (isNominal(chunk))
    return isObjectOfEarlier(chunks, k, verbAt) ? joined(words, chunks, k) : asSubject(whole(chunks, k));
  if (chunk.kind === 'subordinator')
    return words.clauses.sentences.relativePronouns.has(chunk.word)
      ? antecedent(words, chunks, k, verbAt)
      : NOBODY;
  // `X on Tuesday and Wednesday visited Y`.
  if (chunk.kind === 'conjunction' && chunks[k - 1]?.kind === 'date' && chunks[k + 1]?.kind === 'date')
    return null;
  if (chunk.kind === 'conjunction' && nothingBetween(words, chunks, k, verbAt))
    return joined(words, chunks, k);
  if (chunk.kind === 'verb' && chunk.form === 'finite') return joined(words, chunks, k + 1);
  if (chunk.kind !== 'mark' || !CLAUSE_MARKS.has(chunk.word)) return null;
  // `X met A; held talks with B`: behind a semicolon too a verb without a noun goes on with what was told.
  return chunk.word === ';' && goesOn(words, chunks, k, verbAt) ? joined(words, chunks, k) : NOBODY;
}

/** `A ceremony to sign the pact was held`: it is the ceremony that was held. */
function whole(chunks: readonly Chunk[], k: number): Chunk {
  const [before, chunk] = [chunks[k - 1], chunks[k] as Chunk];
  const isSigned = chunk.kind === 'agreement' && before?.kind === 'happening' && before.sort === 'signing';
  return isSigned ? before : chunk;
}

/** Nothing but adverbs and a conjunction between the semicolon and a verb told as over. */
function goesOn(words: Words, chunks: readonly Chunk[], from: number, verbAt: number): boolean {
  const verb = chunks[verbAt];
  const isTold = verb?.kind === 'verb' && (verb.form === 'bare' || verb.form === 'finite') && !verb.passive;
  const between = chunks.slice(from + 1, verbAt);
  return isTold && between.every((chunk) => chunk.kind === 'conjunction' || isAdverbial(words, chunk));
}

/** `, and led by X`: a participle with its agent describes the noun before it. */
function isByBehind(chunks: readonly Chunk[], verbAt: number): boolean {
  const behind = verbAt === 0 ? chunks.slice(1, LONGEST_OPENING) : chunks.slice(verbAt + 1, verbAt + 2);
  const pause = behind.findIndex(isPause);
  return behind
    .slice(0, pause < 0 ? undefined : pause)
    .some((chunk) => chunk.kind === 'preposition' && chunk.word === 'by');
}

/** The noun that such a participle describes: the one before it, or behind its agent where it opens the sentence. */
function nearest(words: Words, chunks: readonly Chunk[], verbAt: number): Subject {
  const pause = chunks.findIndex((chunk, k) => k > verbAt && isPause(chunk));
  const behind = pause > 0 && pause - verbAt <= LONGEST_OPENING ? chunks[pause + 1] : undefined;
  if (verbAt === 0 && behind !== undefined && isNominal(behind)) return asSubject(behind);
  const last = chunks[verbAt - 1];
  // `the benefits received by Norway`: it describes a thing.
  if (last?.kind === 'word' && !isAdverb(words, last.word)) return NOBODY;
  for (let k = verbAt - 1; k >= 0 && verbAt - k < PARTICIPLE_REACH; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'verb') return mayTell(chunk) ? subjectOf(words, chunks, k) : NOBODY;
    if (
      chunk.kind === 'noun' &&
      chunk.list.items.every((item) => item.kind === 'place' || item.kind === 'name')
    )
      continue;
    if (isNominal(chunk)) return asSubject(chunk);
  }
  return NOBODY;
}

function isPause(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'comma' || chunk?.kind === 'mark';
}

function asSubject(chunk: Chunk): Subject {
  if (chunk.kind === 'noun') return { ...NOBODY, phrases: chunk.list.items };
  if (chunk.kind === 'happening') return { ...NOBODY, happening: chunk };
  return chunk.kind === 'agreement' ? { ...NOBODY, agreement: chunk } : NOBODY;
}

/** In `visited X, toured Y` the noun X belongs to the earlier verb. */
function isObjectOfEarlier(chunks: readonly Chunk[], k: number, verbAt: number): boolean {
  const before = chunks[k - 1];
  if (before?.kind !== 'verb' || before.form === 'gerund' || before.classes.includes('report')) return false;
  return chunks.slice(k + 1, verbAt).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'conjunction');
}

/** The subject of the nearest finite verb before `k`. */
function joined(words: Words, chunks: readonly Chunk[], k: number): Subject {
  const before = chunks[k - 1];
  for (let i = before?.kind === 'mark' && before.word === ';' ? k - 2 : k - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (chunk?.kind === 'verb' && chunk.form !== 'gerund' && chunk.form !== 'infinitive')
      return subjectOf(words, chunks, i);
    if (chunk?.kind === 'mark' && chunk.word === ';') return NOBODY;
  }
  return NOBODY;
}

/** The noun before a relative pronoun; all of a list only where it takes several to do it (`A and B, who signed the treaty`). */
function antecedent(words: Words, chunks: readonly Chunk[], k: number, verbAt: number): Subject {
  const counting = countingVerbBefore(chunks, k);
  if (counting >= 0) return subjectOf(words, chunks, counting);
  const verb = chunks[verbAt];
  const together = verb?.kind === 'verb' && verb.classes.includes('sign') && !verb.passive;
  for (let i = k - 1; i >= 0 && k - i < ANTECEDENT_REACH; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'verb') return NOBODY;
    if (!isNominal(chunk)) continue;
    if (
      chunk.kind === 'noun' &&
      chunk.list.items.every((item) => item.kind === 'place') &&
      isRuled(words, chunks, i)
    )
      continue;
    if (chunk.kind !== 'noun') return asSubject(chunk);
    return { ...NOBODY, phrases: together ? chunk.list.items : chunk.list.items.slice(-1) };
  }
  return NOBODY;
}

/** `with both sides signing a pact`. */
function isAbsolute(chunks: readonly Chunk[], verbAt: number): boolean {
  const verb = chunks[verbAt];
  const isGerund = verb?.kind === 'verb' && verb.form === 'gerund';
  return isGerund && verb.classes.includes('sign') && hasOwnSubject(chunks, verbAt);
}

/** `with X visiting Y`. */
function hasOwnSubject(chunks: readonly Chunk[], verbAt: number): boolean {
  const ruler = chunks[verbAt - 2];
  return chunks[verbAt - 1]?.kind === 'noun' && ruler?.kind === 'preposition' && ruler.word === 'with';
}

/** The subject of the sentence that a participle or infinitive hangs on: of the finite verb before it, or after it. */
function ruling(words: Words, chunks: readonly Chunk[], verbAt: number): Subject {
  const before = joined(words, chunks, verbAt);
  if (before.phrases.length > 0) return before;
  // `X, having met Y, …`, `X, upon receiving Y, …`: an aside behind its noun.
  const comma = commaBeforeGerund(words, chunks, verbAt);
  const noun = chunks[comma - 1];
  if (noun?.kind === 'noun' && !isRuled(words, chunks, comma - 1)) return asSubject(noun);
  // `We were honoured to host X, where she …`: what follows is no subject of what hangs on a verb before it.
  if (chunks.slice(0, verbAt).some(isToldVerb)) return NOBODY;
  for (let i = verbAt + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return subjectOf(words, chunks, i);
    if (chunk?.kind === 'verb' && chunk.form === 'bare' && chunks[i - 1]?.kind === 'noun')
      return subjectOf(words, chunks, i);
  }
  return NOBODY;
}

function isToldVerb(chunk: Chunk): boolean {
  return chunk.kind === 'verb' && mayTell(chunk);
}
