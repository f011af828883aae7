import type { DateExpression } from '../date/date-expression.ts';
import { dateAt } from '../date/recognise.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { VerbForm, VerbReading } from '../lexicon/verb-forms.ts';
import type { TokenRange, TokenSentence } from '../phrase/phrase.ts';

/** A verb with its auxiliaries (`has not been signed`, `is scheduled to meet`). */
export interface VerbGroup extends TokenRange {
  readonly kind: 'verb';
  readonly lemma: string;
  readonly classes: VerbReading['classes'];
  /** `finite` in the past or present; `bare` is a participle or past without an auxiliary, which may be either. */
  readonly form: 'finite' | 'bare' | 'gerund' | 'infinitive';
  readonly passive: boolean;
  readonly perfect: 'has' | 'had' | null;
  /** `will`, `may`, …; also `due` for `is to`, `is scheduled to`. */
  readonly modal: string | null;
  readonly negated: boolean;
  /** Simple present (`signs`), present progressive included. */
  readonly present: boolean;
  /** Dates between the auxiliary and the verb (`is this evening hosting`). */
  readonly dates: readonly DateExpression[];
  /** Token of the verb itself. */
  readonly at: number;
}

const BE = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "isn't",
  "wasn't",
  "weren't",
  "aren't",
]);
const PAST_BE = new Set(['was', 'were', "wasn't", "weren't"]);
const HAVE = new Set(['has', 'have', 'had', 'having', "hasn't", "hadn't", "haven't"]);
const DO = new Set(['do', 'does', 'did', "didn't", "don't", "doesn't"]);
const MODALS = new Set([
  'will',
  'would',
  'shall',
  'should',
  'may',
  'might',
  'can',
  'could',
  'must',
  "won't",
  "wouldn't",
  "couldn't",
  'cannot',
  "can't",
  "shouldn't",
]);
const DUE = new Set([
  'set',
  'scheduled',
  'due',
  'expected',
  'slated',
  'planned',
  'likely',
  'about',
  'poised',
  'going',
  'supposed',
  'bound',
  'ready',
  'unable',
  'able',
  'tipped',
  'hoping',
  'planning',
  'yet',
  'believed',
  'said',
  'reported',
  'understood',
  'rumoured',
  'rumored',
]);
const NOT = new Set(['not', 'never', 'nor', 'hardly', 'no']);

interface Reading {
  modal: string | null;
  perfect: 'has' | 'had' | null;
  negated: boolean;
  be: string | null;
  auxiliary: string | null;
  auxiliaryEnd: number;
  to: boolean;
  dates: DateExpression[];
}

/** The verb with its auxiliaries at `at`, or null. A bare `be` or `have` is a verb of its own. */
export function verbGroupAt(sentence: TokenSentence, at: number): VerbGroup | null {
  const { tokens, words } = sentence;
  const read: Reading = {
    modal: null,
    perfect: null,
    negated: false,
    be: null,
    auxiliary: null,
    auxiliaryEnd: at,
    to: false,
    dates: [],
  };
  let i = at;
  for (;;) {
    const before = read.auxiliary;
    const step = auxiliaryStep(sentence, i, read);
    if (step === 0) break;
    i += step;
    if (read.auxiliary !== before || read.to) read.auxiliaryEnd = i;
  }
  const token = tokens[i];
  const reading =
    token === undefined || (token.capital && i > 0 && at === i && !isSentenceStart(sentence, i))
      ? undefined
      : words.verbs.get(token.lower);
  if (reading !== undefined && token !== undefined && fits(sentence, i, at, read, reading))
    return group(at, i, read, reading);
  if (read.auxiliary === null) return null;
  return copula(at, read.auxiliaryEnd, read);
}

function isSentenceStart(sentence: TokenSentence, at: number): boolean {
  return at === 0 || sentence.tokens[at - 1]?.kind === 'mark';
}

/** Takes one auxiliary, negation or adverb; 0 where the verb itself must follow. */
function auxiliaryStep(sentence: TokenSentence, i: number, read: Reading): number {
  const word = sentence.tokens[i]?.lower ?? '';
  const started = read.auxiliary !== null || read.to;
  const inside = read.auxiliary === null ? 0 : dateInside(sentence, i, read);
  if (inside > 0) return inside;
  if (word.endsWith("n't") || word === 'cannot') read.negated = true;
  if (MODALS.has(word)) {
    read.modal = word;
    read.auxiliary = word;
    return 1;
  }
  if (HAVE.has(word) && read.perfect === null && (read.be === null || read.to)) {
    read.perfect = word.startsWith('had') ? 'had' : 'has';
    read.auxiliary = word;
    return 1;
  }
  if (BE.has(word) && !(started && read.be !== null && !['being', 'be', 'been'].includes(word))) {
    read.be = word;
    read.auxiliary = word;
    return 1;
  }
  if (DO.has(word) && !started) {
    read.auxiliary = word;
    return 1;
  }
  if (NOT.has(word) && (started || sentence.words.verbs.has(sentence.tokens[i + 1]?.lower ?? ''))) {
    if (word === 'no') return 0;
    read.negated = true;
    return 1;
  }
  return markerStep(sentence, i, read, started);
}

/** `has on Monday met`: a date between auxiliary and verb; 0 where none stands there or no verb follows. */
function dateInside(sentence: TokenSentence, i: number, read: Reading): number {
  const on = sentence.tokens[i]?.lower === 'on' ? 1 : 0;
  const date = dateAt(sentence, i + on);
  if (date === null || !sentence.words.verbs.has(sentence.tokens[date.to]?.lower ?? '')) return 0;
  read.dates.push(date);
  return date.to - i;
}

function markerStep(sentence: TokenSentence, i: number, read: Reading, started: boolean): number {
  const { tokens, words } = sentence;
  const word = tokens[i]?.lower ?? '';
  if (word === 'to' && (read.auxiliary !== null || !started) && isInfinitive(sentence, i + 1)) {
    if (read.be !== null || (read.perfect !== null && read.modal === null))
      read.modal = read.modal ?? (read.perfect !== null ? 'must' : 'due');
    read.to = true;
    return 1;
  }
  if (read.be !== null && DUE.has(word)) {
    const to = tokens[i + 1]?.lower === 'to' ? 1 : 0;
    if (to === 1) {
      read.modal =
        word === 'unable'
          ? 'could'
          : word === 'able'
            ? read.modal
            : ['said', 'reported', 'believed', 'understood', 'rumoured', 'rumored'].includes(word)
              ? 'reportedly'
              : 'due';
      if (word === 'unable' || word === 'yet') read.negated = true;
      read.to = true;
      return 2;
    }
  }
  if (!started && !words.verbs.has(tokens[i + 1]?.lower ?? '')) return 0;
  const opening = tokens[i]?.capital === true && !['also', 'recently', 'earlier', 'later'].includes(word);
  const adverb = opening ? 0 : matchLength(words.adverbs, tokens, i);
  if (adverb > 0 && !words.verbs.has(word)) return adverb;
  if (/ly$/.test(word) && (started || words.verbs.has(tokens[i + 1]?.lower ?? ''))) return 1;
  if (/^(?:un)?officially$/.test(word)) return 1;
  return 0;
}

function isInfinitive(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.capital) return false;
  if (token.lower === 'be' || token.lower === 'have') return true;
  if (/ly$/.test(token.lower)) return isInfinitive(sentence, at + 1);
  return sentence.words.verbs.get(token.lower)?.forms.includes('base') === true;
}

/** Nouns that look like verbs (`the visit`, `a host`) are none. */
function fits(sentence: TokenSentence, i: number, at: number, read: Reading, reading: VerbReading): boolean {
  const bases = reading.forms.every((form) => form === 'base' || form === 'present');
  if (bases && i === at && sentence.tokens[i]?.capital === true) return false;
  if (bases && (read.be !== null || read.perfect !== null) && !read.to) return false;
  if (read.auxiliary !== null || read.to) return true;
  const { words } = sentence;
  const before = sentence.tokens[at - 1]?.lower ?? '';
  const only = reading.forms;
  const afterVerb = words.verbs.get(before)?.forms.some((form) => form === 'past') === true;
  if (afterVerb && only.every((form) => form === 'present' || form === 'base')) return false;
  const nounish = only.every((form) => form === 'base' || form === 'present');
  if (
    [
      'the',
      'a',
      'an',
      'his',
      'her',
      'its',
      'their',
      'our',
      'this',
      'official',
      'of',
      'any',
      'no',
      'first',
      'working',
      'state',
      'recent',
      'joint',
      'next',
      'upcoming',
      'field',
      'courtesy',
      'phone',
      'telephone',
      'site',
      'second',
      'third',
      'two',
      'three',
    ].includes(before) &&
    only.some((form) => form !== 'past')
  )
    return false;
  if (
    nounish &&
    ['for', 'on', 'in', 'during', 'after', 'by', 'with', 'following', 'to', 'at', 'under', 'from'].includes(
      before,
    )
  )
    return false;
  if (
    only.includes('base') &&
    only.length === 1 &&
    before !== 'and' &&
    before !== 'to' &&
    i > 0 &&
    before !== ','
  )
    return reading.lemma !== 'visit' &&
      reading.lemma !== 'host' &&
      reading.lemma !== 'head' &&
      reading.lemma !== 'tour' &&
      reading.lemma !== 'call' &&
      reading.lemma !== 'sign'
      ? true
      : false;
  return true;
}

function group(from: number, at: number, read: Reading, reading: VerbReading): VerbGroup {
  const gerund = reading.forms.includes('gerund');
  const participle = reading.forms.includes('participle');
  const past = reading.forms.includes('past');
  const passive = read.be !== null && participle && !gerund && !read.to;
  const passiveInfinitive = read.be === 'be' && participle;
  const bare = read.auxiliary === null && !read.to;
  const form =
    gerund && (bare || read.auxiliary === 'having' || read.auxiliary === 'being')
      ? 'gerund'
      : bare && (participle || past)
        ? participle
          ? 'bare'
          : 'finite'
        : read.to && read.modal === null
          ? 'infinitive'
          : 'finite';
  const present =
    (bare && !past && !participle && !gerund) ||
    (gerund && read.be !== null && !PAST_BE.has(read.be) && read.perfect === null);
  return {
    kind: 'verb',
    from,
    to: at + 1,
    at,
    lemma: reading.lemma,
    classes: reading.classes,
    form,
    passive: passive || passiveInfinitive,
    perfect: read.perfect,
    modal: read.modal,
    negated: read.negated,
    present,
    dates: read.dates,
  };
}

/** A form of `be`, `have` or `do` that stands alone. */
function copula(from: number, to: number, read: Reading): VerbGroup {
  const have = read.be === null && read.perfect !== null;
  const form = read.to
    ? 'infinitive'
    : read.auxiliary === 'being' || read.auxiliary === 'having'
      ? 'gerund'
      : 'finite';
  const present =
    read.be === 'is' || read.be === 'are' || read.auxiliary === 'has' || read.auxiliary === 'have';
  return {
    kind: 'verb',
    from,
    to,
    at: to - 1,
    lemma: have ? 'have' : read.be !== null ? 'be' : 'do',
    classes: [have ? 'have' : read.be !== null ? 'be' : 'other'],
    form,
    passive: false,
    perfect: have ? null : read.perfect,
    modal: read.modal,
    negated: read.negated,
    present,
    dates: read.dates,
  };
}
