import type { DateExpression } from '../date/date-expression.ts';
import { dateAt } from '../date/recognise.ts';
import { endsInOneOf } from '../lexicon/endings.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { TokenSentence } from '../phrase/phrase.ts';

/** What the auxiliaries before a verb say, filled in word by word. */
export interface Auxiliaries {
  /** A modal as written, or `due`, `reportedly`, `must`, `could` for what says the same in several words. */
  modal: string | null;
  perfect: 'has' | 'had' | null;
  negated: boolean;
  /** The last form of `be`. */
  be: string | null;
  /** The first auxiliary. */
  first: string | null;
  /** The last auxiliary. */
  last: string | null;
  /** A `to` before the verb. */
  to: boolean;
  /** Dates between auxiliary and verb. */
  dates: DateExpression[];
  /** Token behind the last auxiliary. */
  auxiliaryEnd: number;
  /** Token where the verb itself must stand. */
  end: number;
}

/**
 * Whether auxiliaries or a verb can begin at token `at`. Most words are neither, and no adverb or `not` before a verb: there
 * is nothing to read.
 */
export function canBegin({ tokens, words }: TokenSentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  // `at 11 am`.
  if (tokens[at - 1]?.kind === 'number' && words.clauses.auxiliaries.clockWords.has(word)) return false;
  if (words.verbs.has(word) || words.verbs.has(tokens[at + 1]?.lower ?? '')) return true;
  return words.clauses.auxiliaries.any.has(word) || word === 'to';
}

/** Reads auxiliaries, negations and adverbs from token `at` on; a reading that took nothing ends at `at`. */
export function auxiliariesAt(sentence: TokenSentence, at: number): Auxiliaries {
  const read: Auxiliaries = {
    modal: null,
    perfect: null,
    negated: false,
    be: null,
    first: null,
    last: null,
    to: false,
    dates: [],
    auxiliaryEnd: at,
    end: at,
  };
  for (;;) {
    const before = read.last;
    const taken = takeWord(sentence, read);
    if (taken === 0) return read;
    read.end += taken;
    if (read.last !== before || read.to) read.auxiliaryEnd = read.end;
  }
}

/** Takes one auxiliary, date, negation or adverb; tells how many tokens it took, 0 where the verb itself must follow. */
function takeWord(sentence: TokenSentence, read: Auxiliaries): number {
  const { tokens, words } = sentence;
  const { not, negativeEndings } = words.clauses.auxiliaries;
  const word = tokens[read.end]?.lower ?? '';
  const inside = read.last === null ? 0 : takeDate(sentence, read);
  if (inside > 0) return inside;
  if (endsInOneOf(word, negativeEndings)) read.negated = true;
  if (takeAuxiliary(sentence, word, read)) return 1;
  if (not.has(word) && (isStarted(read) || words.verbs.has(tokens[read.end + 1]?.lower ?? ''))) {
    read.negated = true;
    return 1;
  }
  if (words.clauses.factuality.no.has(word)) return 0;
  return takeInfinitiveMarker(sentence, word, read) || takeAdverb(sentence, word, read);
}

function isStarted(read: Auxiliaries): boolean {
  return read.last !== null || read.to;
}

/** `has on Monday met`: a date between auxiliary and verb; 0 where none stands there or no verb follows. */
function takeDate(sentence: TokenSentence, read: Auxiliaries): number {
  const { tokens, words } = sentence;
  const on = tokens[read.end]?.lower === 'on' ? 1 : 0;
  const date = dateAt(sentence, read.end + on);
  if (date === null || !words.verbs.has(tokens[date.to]?.lower ?? '')) return 0;
  read.dates.push(date);
  return date.to - read.end;
}

function takeAuxiliary(sentence: TokenSentence, word: string, read: Auxiliaries): boolean {
  const {
    any,
    modals,
    presentHave,
    pastHave,
    be,
    nonFiniteBe,
    do: forms,
  } = sentence.words.clauses.auxiliaries;
  const isShort = isShortHave(sentence, read.end);
  if (!any.has(word) && !isShort) return false;
  const have = presentHave.has(word) || pastHave.has(word) || isShort;
  if (modals.has(word)) read.modal = word;
  else if (have && read.perfect === null && (read.be === null || read.to))
    read.perfect = pastHave.has(word) ? 'had' : 'has';
  else if (be.has(word) && (read.be === null || nonFiniteBe.has(word))) read.be = word;
  else if (!forms.has(word) || isStarted(read)) return false;
  read.first ??= word;
  read.last = word;
  return true;
}

/** `He’s met`: a short `has` between a pronoun and a participle. */
function isShortHave({ tokens, words }: TokenSentence, at: number): boolean {
  if (tokens[at]?.lower !== "'s" || !words.phrases.singularPronouns.has(tokens[at - 1]?.lower ?? ''))
    return false;
  return words.verbs.get(tokens[at + 1]?.lower ?? '')?.forms.includes('participle') === true;
}

/** `to` before an infinitive, alone or behind what `be` makes a modal of (`is scheduled to`). */
function takeInfinitiveMarker(sentence: TokenSentence, word: string, read: Auxiliaries): number {
  if (word === 'to' && (read.last !== null || !read.to) && isInfinitive(sentence, read.end + 1)) {
    if (read.perfect !== null) read.modal ??= 'must';
    else if (read.be !== null) read.modal ??= 'due';
    read.to = true;
    return 1;
  }
  if (read.be === null || sentence.tokens[read.end + 1]?.lower !== 'to') return 0;
  const { due, hearsay, unable, able, outstanding } = sentence.words.clauses.auxiliaries;
  if (due.has(word) || outstanding.has(word)) read.modal = 'due';
  else if (hearsay.has(word)) read.modal = 'reportedly';
  else if (unable.has(word)) read.modal = 'could';
  else if (!able.has(word)) return 0;
  if (unable.has(word) || outstanding.has(word)) read.negated = true;
  read.to = true;
  return 2;
}

function isInfinitive(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined || token.capital) return false;
  if (token.lower === 'be' || token.lower === 'have') return true;
  if (endsInOneOf(token.lower, words.clauses.auxiliaries.adverbEndings))
    return isInfinitive(sentence, at + 1);
  return words.verbs.get(token.lower)?.forms.includes('base') === true;
}

function takeAdverb(sentence: TokenSentence, word: string, read: Auxiliaries): number {
  const { tokens, words } = sentence;
  const { adverbEndings, openingAdverbs } = words.clauses.auxiliaries;
  if (!isStarted(read) && !words.verbs.has(tokens[read.end + 1]?.lower ?? '')) return 0;
  const perhapsName = tokens[read.end]?.capital === true && !openingAdverbs.has(word);
  const adverb = perhapsName ? 0 : matchLength(words.adverbs, tokens, read.end);
  if (adverb > 0 && !words.verbs.has(word)) return adverb;
  return endsInOneOf(word, adverbEndings) ? 1 : 0;
}
