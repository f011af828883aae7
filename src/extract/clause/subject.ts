import type { Phrase } from '../phrase/phrase.ts';
import type { AgreementPhrase } from './agreement-phrase.ts';
import type { Chunk } from './chunk.ts';
import type { Happening } from './happening.ts';

/** Who or what a verb is about. */
export interface Subject {
  readonly phrases: readonly Phrase[];
  readonly happening: Happening | null;
  readonly agreement: AgreementPhrase | null;
}

const NOBODY: Subject = { phrases: [], happening: null, agreement: null };
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const LONGEST_GAP = 8;
const TIME_OF_DAY = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'day',
  'noon',
  'week',
  'month',
  'year',
  'the',
  'a',
]);

/**
 * The subject of the verb at `verbAt`: the nearest noun before it that no preposition rules, the antecedent of its relative
 * pronoun, or the subject of the verb that it is joined to.
 */
export function subjectOf(chunks: readonly Chunk[], verbAt: number): Subject {
  const verb = chunks[verbAt];
  if (
    verb?.kind === 'verb' &&
    (verb.form === 'gerund' || verb.form === 'infinitive') &&
    !hasOwnSubject(chunks, verbAt)
  )
    return ruling(chunks, verbAt);
  if (verb?.kind === 'verb' && verb.form === 'bare' && isByBehind(chunks, verbAt)) return nearest(chunks, verbAt);
  let gap = 0;
  for (let k = verbAt - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (isNominal(chunk)) {
      if (isRuled(chunks, k)) {
        k--;
        continue;
      }
      if (isObjectOfEarlier(chunks, k, verbAt)) return joined(chunks, k);
      return asSubject(chunk);
    }
    if (chunk.kind === 'subordinator') return RELATIVE.has(chunk.word) ? antecedent(chunks, k) : NOBODY;
    if (chunk.kind === 'conjunction' && nothingBetween(chunks, k, verbAt)) return joined(chunks, k);
    if (chunk.kind === 'verb' && chunk.form === 'finite') return joined(chunks, k + 1);
    if (chunk.kind === 'mark' && [';', ':', '；'].includes(chunk.word)) return NOBODY;
    if (chunk.kind === 'word' && ++gap > LONGEST_GAP) return NOBODY;
  }
  return NOBODY;
}

/** `, and led by X`: a participle with its agent describes the noun before it. */
function isByBehind(chunks: readonly Chunk[], verbAt: number): boolean {
  const next = chunks[verbAt + 1];
  return next?.kind === 'preposition' && next.word === 'by';
}

function nearest(chunks: readonly Chunk[], verbAt: number): Subject {
  const behind = chunks[verbAt + 3]?.kind === 'comma' ? chunks[verbAt + 4] : chunks[verbAt + 3]?.kind === 'mark' ? chunks[verbAt + 4] : undefined;
  if (verbAt === 0 && behind !== undefined && isNominal(behind)) return asSubject(behind);
  for (let k = verbAt - 1; k >= 0 && verbAt - k < 8; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'verb') return chunk.form === 'finite' || chunk.form === 'bare' ? subjectOf(chunks, k) : NOBODY;
    if (chunk.kind === 'noun' && chunk.list.items.every((item) => item.kind === 'place' || item.kind === 'name')) continue;
    if (isNominal(chunk)) return asSubject(chunk);
  }
  return NOBODY;
}

function isNominal(chunk: Chunk): boolean {
  return chunk.kind === 'noun' || chunk.kind === 'happening' || chunk.kind === 'agreement';
}

function asSubject(chunk: Chunk): Subject {
  if (chunk.kind === 'noun') return { ...NOBODY, phrases: chunk.list.items };
  if (chunk.kind === 'happening') return { ...NOBODY, happening: chunk };
  return chunk.kind === 'agreement' ? { ...NOBODY, agreement: chunk } : NOBODY;
}

/** A preposition stands before it, an adjective or a sum between allowed; not `In the evening X`. */
function isRuled(chunks: readonly Chunk[], k: number): boolean {
  let i = k - 1;
  const between = chunks[i];
  if (between?.kind === 'amount' || (between?.kind === 'word' && !TIME_OF_DAY.has(between.word))) i--;
  return chunks[i]?.kind === 'preposition';
}

/** In `visited X, toured Y` the noun X belongs to the earlier verb. */
function isObjectOfEarlier(chunks: readonly Chunk[], k: number, verbAt: number): boolean {
  const before = chunks[k - 1];
  if (before?.kind !== 'verb' || before.form === 'gerund' || before.classes.includes('report')) return false;
  return chunks.slice(k + 1, verbAt).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'conjunction');
}

function nothingBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from + 1, to).every(isAdverbial);
}

function isAdverbial(chunk: Chunk): boolean {
  if (chunk.kind === 'word') return /ly$/.test(chunk.word) || ['then', 'also', 'later', 'afterwards', 'thereafter', 'together', 'further', 'even', 'so', 'thus'].includes(chunk.word);
  return chunk.kind === 'date' || chunk.kind === 'comma' || chunk.kind === 'preposition';
}

/** The subject of the nearest finite verb before `k`. */
function joined(chunks: readonly Chunk[], k: number): Subject {
  for (let i = k - 1; i >= 0; i--) {
    const chunk = chunks[i];
    if (chunk?.kind === 'verb' && chunk.form !== 'gerund' && chunk.form !== 'infinitive')
      return subjectOf(chunks, i);
    if (chunk?.kind === 'mark' && chunk.word === ';') return NOBODY;
  }
  return NOBODY;
}

function antecedent(chunks: readonly Chunk[], k: number): Subject {
  for (let i = k - 1; i >= 0 && k - i < 6; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'verb') return NOBODY;
    if (!isNominal(chunk)) continue;
    if (
      chunk.kind === 'noun' &&
      chunk.list.items.every((item) => item.kind === 'place') &&
      isRuled(chunks, i)
    )
      continue;
    if (chunk.kind === 'noun') return { ...NOBODY, phrases: chunk.list.items.slice(-1) };
    return asSubject(chunk);
  }
  return NOBODY;
}

function hasOwnSubject(chunks: readonly Chunk[], verbAt: number): boolean {
  return (
    chunks[verbAt - 1]?.kind === 'noun' &&
    chunks[verbAt - 2]?.kind === 'preposition' &&
    (chunks[verbAt - 2] as { word?: string }).word === 'with'
  );
}

/** The subject of the sentence that a participle or infinitive hangs on: of the finite verb before it, or after it. */
function ruling(chunks: readonly Chunk[], verbAt: number): Subject {
  const before = joined(chunks, verbAt);
  if (before.phrases.length > 0) return before;
  for (let i = verbAt + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return subjectOf(chunks, i);
    if (chunk?.kind === 'verb' && chunk.form === 'bare' && chunks[i - 1]?.kind === 'noun')
      return subjectOf(chunks, i);
  }
  return NOBODY;
}
