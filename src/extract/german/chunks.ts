import { amountAt } from '../clause/amount.ts';
import type { Chunk, NounChunk, WordChunk } from '../clause/chunk.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import { type Cases, conjunctions, prepositions, subordinators } from '../lexicon/german/small-words.ts';
import type { GermanReading } from '../lexicon/german/verbs.ts';
import { germanVerbs } from '../lexicon/german/verbs.ts';
import type { AnySentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { germanDateAt } from './dates.ts';
import { casesOf, participantsAt } from './participants.ts';
import { germanAgreementAt, germanHappeningAt } from './things.ts';
import { isAcronym } from './tokens.ts';

/** A noun chunk with the cases that its words allow. */
export interface GermanNoun extends NounChunk {
  readonly cases: Cases;
}

/** One word that is a verb form, with its readings. Auxiliaries are chunks of their own: in German they stand apart. */
export interface GermanVerb extends VerbGroup {
  readonly readings: readonly GermanReading[];
}

/** A piece of a German sentence. */
export type GermanChunk = Exclude<Chunk, NounChunk | VerbGroup> | GermanNoun | GermanVerb;

/** Cuts a sentence into chunks, from left to right; every token stands in exactly one. */
export function germanChunks(sentence: AnySentence): GermanChunk[] {
  const chunks: GermanChunk[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const chunk = chunkAt(sentence, at);
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

function chunkAt(sentence: AnySentence, at: number): GermanChunk {
  const token = sentence.tokens[at];
  if (token?.quoted === true) return quoteAt(sentence, at);
  const date = germanDateAt(sentence, at);
  if (date !== null) return { kind: 'date', from: at, to: date.to, date };
  const amount = amountAt(sentence, at);
  if (amount !== null) return amount;
  if (
    token?.kind === 'word' &&
    !isAcronym(token.text) &&
    (prepositions.has(token.lower) || subordinators.has(token.lower))
  )
    return linkAt(sentence, at);
  const verb = verbAt(sentence, at);
  if (verb !== null) return verb;
  return thingAt(sentence, at) ?? nounAt(sentence, at) ?? wordChunk(sentence, at);
}

function quoteAt(sentence: AnySentence, at: number): WordChunk {
  let to = at;
  while (sentence.tokens[to]?.quoted === true) to++;
  return { kind: 'quote', from: at, to, word: '' };
}

/** A preposition, or a word that begins a subordinate clause where it opens one (`als` behind a comma). */
function linkAt(sentence: AnySentence, at: number): WordChunk {
  const word = wordAt(sentence, at);
  const one = { from: at, to: at + 1, word };
  const opens = at === 0 || /^(?:[,;:–(]|und|oder|aber|sondern)$/.test(wordAt(sentence, at - 1));
  if (subordinators.has(word) && opens) return { kind: 'subordinator', ...one };
  return prepositions.has(word) ? { kind: 'preposition', ...one } : { kind: 'word', ...one };
}

function nounAt(sentence: AnySentence, at: number): GermanNoun | null {
  const list = participantsAt(sentence, at);
  return list === null ? null : { kind: 'noun', from: at, to: list.to, list, cases: casesOf(sentence, list) };
}

function thingAt(sentence: AnySentence, at: number): GermanChunk | null {
  return germanAgreementAt(sentence, at) ?? germanHappeningAt(sentence, at);
}

/** A verb form in lower case, or at the head of the sentence. */
function verbAt(sentence: AnySentence, at: number): GermanVerb | null {
  const token = sentence.tokens[at];
  if (token === undefined || (token.capital && at > 0)) return null;
  const readings = germanVerbs.get(token.lower);
  const [first] = readings ?? [];
  if (readings === undefined || first === undefined) return null;
  const finite = readings.some(({ form }) => form !== 'participle' && form !== 'infinitive');
  return {
    kind: 'verb',
    from: at,
    to: at + 1,
    at,
    lemma: first.lemma,
    classes: [...new Set(readings.map(({ verbClass }) => verbClass))],
    form: finite ? 'finite' : first.form === 'infinitive' ? 'infinitive' : 'bare',
    passive: false,
    perfect: null,
    modal: null,
    negated: false,
    present: readings.every(({ form }) => form === 'present' || form === 'infinitive'),
    dates: [],
    readings,
  };
}

function wordChunk(sentence: AnySentence, at: number): WordChunk {
  const token = sentence.tokens[at];
  const word = token?.lower ?? '';
  const one = { from: at, to: at + 1, word };
  if (word === ',') return { kind: 'comma', ...one };
  if (token?.kind === 'mark') return { kind: 'mark', ...one };
  return { kind: conjunctions.has(word) ? 'conjunction' : 'word', ...one };
}
