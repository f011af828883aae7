import { relativePronouns } from '../lexicon/german/small-words.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import type { GermanChunk, GermanVerb } from './chunks.ts';

/**
 * A stretch of a sentence with one verb of its own. In a `main` clause the finite verb stands second, in a `subordinate` and a
 * `relative` one at the end; an `infinitive` one has none.
 */
export interface Stretch {
  readonly kind: 'main' | 'subordinate' | 'relative' | 'infinitive';
  /** The word that begins it (`dass`, `die`); empty for a main clause. */
  readonly opener: string;
  readonly chunks: GermanChunk[];
  /** Whom a relative pronoun takes up. */
  readonly antecedent: readonly Phrase[];
  /** The stretch whose subject and auxiliary it may share. */
  readonly before: Stretch | null;
}

const BREAKS = new Set([';', ':', '–', '—', '-', '„', '“', '"', '»', '«', '…', '?', '!']);

/** The clauses found so far, the one that is being read, and the main one that an insertion returns to. */
interface Reading {
  readonly found: Stretch[];
  main: Stretch;
  current: Stretch;
}

/** The clauses of a sentence, parted at commas, marks and `und`; what an insertion parts is put together again. */
export function stretchesOf(sentence: AnySentence, chunks: readonly GermanChunk[]): Stretch[] {
  const first = open('main', '', [], null);
  const reading: Reading = { found: [first], main: first, current: first };
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k] as GermanChunk;
    if (chunk.kind === 'mark' && chunk.word === '(') {
      if (isDateline(reading)) goOn(reading, open('main', '', [], null));
      k = closingAt(chunks, k);
    } else if (chunk.kind === 'quote' || (chunk.kind === 'mark' && BREAKS.has(chunk.word)))
      goOn(reading, open('main', '', [], null));
    else if (chunk.kind === 'subordinator') subordinate(reading, chunk.word);
    else if (chunk.kind === 'comma')
      goOn(reading, behindComma(sentence, chunks, k, reading.current, reading.main));
    else if (chunk.kind === 'conjunction' && splitsHere(chunks, k, reading.current)) conjoin(reading);
    else reading.current.chunks.push(chunk);
  }
  return reading.found.filter(({ chunks: own }) => own.length > 0);
}

/** `Lund. (pm) Auf Einladung …`: a place and a full stop before brackets are not of the sentence. */
function isDateline({ current }: Reading): boolean {
  const [place, stop, more] = current.chunks;
  return place?.kind === 'noun' && stop?.kind === 'mark' && stop.word === '.' && more === undefined;
}

function goOn(reading: Reading, next: Stretch): void {
  if (!reading.found.includes(next)) reading.found.push(next);
  reading.current = next;
  if (next.kind === 'main') reading.main = next;
}

/** A sentence that begins with a subordinate clause goes on with its main one. */
function subordinate(reading: Reading, word: string): void {
  const isOpening = reading.main.chunks.length === 0;
  const next = open('subordinate', word, [], isOpening ? null : reading.main);
  reading.found.push(next);
  reading.current = next;
}

function conjoin(reading: Reading): void {
  const { kind, opener, antecedent } = reading.current;
  goOn(reading, open(kind, opener, [...antecedent], reading.current));
}

function open(kind: Stretch['kind'], opener: string, antecedent: Phrase[], before: Stretch | null): Stretch {
  return { kind, opener, chunks: [], antecedent, before };
}

function closingAt(chunks: readonly GermanChunk[], at: number): number {
  const close = chunks.findIndex((chunk, k) => k > at && chunk.kind === 'mark' && chunk.word === ')');
  return close < 0 ? at : close;
}

/** What goes on behind a comma: a relative or an infinitive clause, the main clause again, or a new one. */
function behindComma(
  sentence: AnySentence,
  chunks: readonly GermanChunk[],
  at: number,
  current: Stretch,
  main: Stretch,
): Stretch {
  const next = chunks[at + 1];
  const ahead = chunks.slice(at + 1, boundaryAfter(chunks, at + 1));
  if (next === undefined || next.kind === 'subordinator') return current;
  const hasFinite = ahead.some(mayBeFinite);
  const isUnfinished =
    current !== main && current.kind === 'subordinate' && !current.chunks.some(mayBeFinite);
  const pronoun = relativeAt(sentence, chunks, at + 1);
  if (pronoun !== null && hasFinite && isLast(ahead))
    return open('relative', pronoun, antecedentOf(current), main);
  if (!hasFinite && ahead.some((chunk) => chunk.kind === 'word' && chunk.word === 'zu'))
    return open('infinitive', 'zu', [], current);
  if (!hasFinite && ahead.some(isJoinedInfinitive)) return open('infinitive', 'zu', [], current);
  if (isUnfinished) return current;
  if (main.chunks.some(mayBeFinite)) {
    if (!hasFinite) return main;
    return main.kind === 'subordinate' && current === main
      ? open('main', '', [], null)
      : open('main', '', [], main);
  }
  return main;
}

/** `zusammenzukommen`. */
function isJoinedInfinitive(chunk: GermanChunk): boolean {
  return (
    chunk.kind === 'verb' &&
    chunk.readings.every(({ form }) => form === 'infinitive') &&
    chunk.to - chunk.from === 1
  );
}

/** The finite verb closes the stretch, as in a relative clause. */
function isLast(ahead: readonly GermanChunk[]): boolean {
  const last = ahead.findLastIndex(mayBeFinite);
  return ahead.slice(last + 1).every((chunk) => chunk.kind !== 'noun');
}

function relativeAt(sentence: AnySentence, chunks: readonly GermanChunk[], at: number): string | null {
  const chunk = chunks[at];
  const first = chunk?.kind === 'preposition' ? chunks[at + 1] : chunk;
  const word = sentence.tokens[first?.from ?? -1]?.lower ?? '';
  return first?.kind === 'word' && relativePronouns.has(word) ? word : null;
}

function antecedentOf({ chunks }: Stretch): Phrase[] {
  const noun = chunks.findLast((chunk) => chunk.kind === 'noun');
  return noun?.kind === 'noun' ? noun.list.items.slice(-1) : [];
}

/** `und` before a clause of its own: a finite verb follows, or another participle under the same auxiliary. */
function splitsHere(chunks: readonly GermanChunk[], at: number, current: Stretch): boolean {
  if (!current.chunks.some((chunk) => chunk.kind === 'verb')) return false;
  const ahead = chunks.slice(at + 1, boundaryAfter(chunks, at + 1));
  return ahead.some((chunk) => chunk.kind === 'verb');
}

/** The next comma, mark, subordinator or conjunction at or behind `at`. */
function boundaryAfter(chunks: readonly GermanChunk[], at: number): number {
  const end = chunks.findIndex(
    (chunk, k) =>
      k > at &&
      (chunk.kind === 'comma' ||
        chunk.kind === 'subordinator' ||
        chunk.kind === 'conjunction' ||
        (chunk.kind === 'mark' && BREAKS.has(chunk.word))),
  );
  return end < 0 ? chunks.length : end;
}

/** Whether a chunk can only be a finite verb, or may be one. */
export function mayBeFinite(chunk: GermanChunk): chunk is GermanVerb {
  return (
    chunk.kind === 'verb' &&
    chunk.form === 'finite' &&
    chunk.readings.some(({ form }) => form !== 'infinitive' && form !== 'participle')
  );
}
