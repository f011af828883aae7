import type { Words } from '../lexicon/words.ts';
import { NAMING } from './aside.ts';
import type { Chunk } from './chunk.ts';
import { mayTell } from './verb-group.ts';

/** A noun phrase, a happening or an agreement: what can be the subject of a verb. */
export function isNominal(chunk: Chunk): boolean {
  return chunk.kind === 'noun' || chunk.kind === 'happening' || chunk.kind === 'agreement';
}

/**
 * Where the search for a subject goes on before the chunk at `k`: what a preposition or a gerund right behind a noun rules is passed
 * over with what stands right before it; so is what stands in brackets. `k` itself where nothing rules it.
 */
export function passedOver(words: Words, chunks: readonly Chunk[], k: number): number {
  if (!isNominal(chunks[k] as Chunk)) return openingBracket(chunks, k);
  const gerund = reducedRelative(words, chunks, k);
  if (gerund !== null) return gerund;
  return isRuled(words, chunks, k) || isBracketed(chunks, k) ? k - 1 : k;
}

/** A note in brackets has at most so many chunks. */
const LONGEST_NOTE = 8;

/** `for the Lund Steel project`: a name between an article and a plain word is part of a thing's. */
function isCompound(words: Words, chunks: readonly Chunk[], k: number): boolean {
  const [article, , next] = chunks.slice(k - 1, k + 2);
  return (
    article?.kind === 'word' &&
    (words.phrases.definiteDeterminers.has(article.word) ||
      words.clauses.amounts.articles.has(article.word)) &&
    next?.kind === 'word'
  );
}

/** `the notes for the school (grant amount: 5 million yen) were signed`: where the bracket opens that closes at `k`; else `k`. */
function openingBracket(chunks: readonly Chunk[], k: number): number {
  const close = chunks[k];
  const last = chunks[k - 1];
  // `twin towns (Moss, Lund and Bergen) took part`: who they are.
  const isList = last?.kind === 'noun' && last.list.items.length > 1;
  if (close?.kind !== 'mark' || close.word !== ')' || isList) return k;
  for (let at = k - 1; at >= 0 && k - at <= LONGEST_NOTE; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'mark' && chunk.word === '(') return at;
    if (chunk?.kind === 'mark' && chunk.word === ')') return k;
  }
  return k;
}

/**
 * `officers attending the Staff Course concluded …`: where the gerund right behind a noun stands of which the nominal at `k` is
 * the object.
 */
function reducedRelative(words: Words, chunks: readonly Chunk[], k: number): number | null {
  let at = k - 1;
  while (isOpening(words, chunks[at])) at--;
  const gerund = chunks[at];
  const isBehindNoun = gerund?.kind === 'verb' && gerund.form === 'gerund' && chunks[at - 1]?.kind === 'noun';
  return isBehindNoun && !NAMING.includes(gerund.lemma) ? at : null;
}

/** An article or a mark of quotation. */
function isOpening(words: Words, chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'mark') return words.gatherings.openingMarks.has(chunk.word);
  return chunk?.kind === 'word' && words.phrases.definiteDeterminers.has(chunk.word);
}

/** A preposition stands before it, an adjective or a sum between allowed; not `In the evening X`. */
export function isRuled(words: Words, chunks: readonly Chunk[], k: number): boolean {
  if (isOnlyDoer(chunks, k) || isRoughCount(words, chunks, k)) return false;
  let i = k - 1;
  if (opensBeforeDoer(words, chunks, k)) return false;
  if (isLead(words, chunks[i]) || isCompound(words, chunks, k)) i--;
  const mark = chunks[i];
  if (mark?.kind === 'mark' && words.gatherings.openingMarks.has(mark.word)) i--;
  // `from our twin city`, `of the “Staff Course”`: an adjective or a mark with its determiner.
  const first = chunks[i];
  if (i < k - 1 && first?.kind === 'word' && words.phrases.definiteDeterminers.has(first.word)) i--;
  const ruler = chunks[i];
  if (ruler?.kind !== 'preposition') return false;
  // `the road project in Uttar Desh was signed`: behind a noun it says where that is.
  const describes = ruler.word === 'in' && chunks[i - 1]?.kind === 'noun';
  return describes || !opensClause(words, ruler.word, chunks[k], chunks[k + 1]);
}

/** `More than 20 agreements were signed`, `As many as 11 contracts …`: a preposition that only rounds how many there are. */
function isRoughCount({ clauses }: Words, chunks: readonly Chunk[], k: number): boolean {
  const [before, ruler, agreement] = chunks.slice(Math.max(0, k - 2), k + 1);
  if (agreement?.kind !== 'agreement' || agreement.count === null) return false;
  const { roughly, countLeads } = clauses.sentences;
  const isLead = (chunk: Chunk | undefined) => chunk?.kind === 'word' && countLeads.has(chunk.word);
  return isLead(ruler) || (ruler?.kind === 'preposition' && (roughly.has(ruler.word) || isLead(before)));
}

/**
 * `On arrival Minister X met …`, `At first light Governor Y visited …`: people right before what they do, with nobody before them but
 * prepositions and plain words.
 */
function isOnlyDoer(chunks: readonly Chunk[], k: number): boolean {
  const [before, noun, verb, next] = chunks.slice(Math.max(0, k - 1), k + 3);
  if (before?.kind !== 'word' || (next?.kind === 'preposition' && next.word === 'by')) return false;
  if (chunks[0]?.kind !== 'preposition' || k < 2 || noun?.kind !== 'noun' || verb?.kind !== 'verb')
    return false;
  const isDeed = verb.form === 'bare' && !verb.passive && verb.classes.some((each) => DEEDS.has(each));
  return (
    isDeed &&
    chunks.slice(1, k).every(({ kind }) => kind === 'word' || kind === 'preposition') &&
    noun.list.items.every(({ kind, offices }) => kind === 'person' && offices.length > 0)
  );
}

/** Classes of verbs that people do to people and houses, behind which the doer never stands. */
const DEEDS: ReadonlySet<string> = new Set(['meet', 'hold', 'receive', 'visit', 'sign', 'pay', 'call']);

/**
 * `the Agreement for Sea Bank (NSB) financing`, `the ambassadors (of) (Chile and Peru)`: names in brackets that tell what
 * stands before them.
 */
function isBracketed(chunks: readonly Chunk[], k: number): boolean {
  const [before, open, noun, close] = chunks.slice(Math.max(0, k - 2), k + 2);
  if (open?.kind !== 'mark' || open.word !== '(' || close?.kind !== 'mark' || close.word !== ')')
    return false;
  const places = noun?.kind === 'noun' && noun.list.items.every(({ kind }) => kind === 'place');
  return before?.kind === 'agreement' || before?.kind === 'happening' || (before?.kind === 'noun' && places);
}

/** `At the harbour Minister X was met`, `At the gate the guests were received`: a whole phrase of place before those who act. */
function opensBeforeDoer(words: Words, chunks: readonly Chunk[], k: number): boolean {
  const [article, place, noun, verb] = chunks.slice(Math.max(0, k - 2), k + 2);
  if (k < 2 || place?.kind !== 'word' || noun?.kind !== 'noun' || verb?.kind !== 'verb') return false;
  const { premises, harbours } = words.frames;
  const isPlace = premises.has(place.word) || harbours.has(place.word);
  const isDefinite = article?.kind === 'word' && words.phrases.definiteDeterminers.has(article.word);
  if (!isPlace || !isDefinite || chunks[k - 3]?.kind !== 'preposition') return false;
  return noun.list.items.every(
    ({ kind, definite }) =>
      kind === 'person' || kind === 'pronoun' || (definite && (kind === 'group' || kind === 'office')),
  );
}

/** A sum, or a word that is no time (`the evening`). */
function isLead(words: Words, chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'amount') return true;
  return chunk?.kind === 'word' && !words.clauses.sentences.timeOpenings.has(chunk.word);
}

/**
 * `In Bergen Mayor X met …`, where nobody is in somebody; `after he arrived`, where the preposition leads a clause; `About 500
 * officials met`.
 */
function opensClause(words: Words, word: string, noun: Chunk | undefined, next: Chunk | undefined): boolean {
  if (noun?.kind !== 'noun') return false;
  if (words.clauses.sentences.roughly.has(word) && next?.kind === 'verb')
    return noun.list.items.every(({ kind, plural, definite }) => kind === 'group' && plural && !definite);
  const kinds = noun.list.items.map((item) => item.kind);
  if (word === 'in') return kinds.every((kind) => kind === 'person');
  const isVerb = next?.kind === 'verb' && mayTell(next) && !next.passive;
  // `as Lund welcomed its guests`: what somebody is called by `as` is no place.
  const isPlace = word === 'as' && kinds.every((kind) => kind === 'place' || kind === 'name');
  const isDoer =
    isPlace ||
    noun.list.items.every(
      ({ kind, definite }) => kind === 'person' || kind === 'pronoun' || (kind === 'office' && definite),
    );
  return words.clauses.sentences.clausePrepositions.has(word) && isVerb && isDoer;
}
