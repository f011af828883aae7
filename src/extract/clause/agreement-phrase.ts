import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from '../phrase/determiner.ts';
import { isProper } from '../phrase/name.ts';
import type { TokenRange, TokenSentence } from '../phrase/phrase.ts';
import { amountAt } from './amount.ts';

/** Something that can be signed: `18 key cooperation projects`, `a memorandum of understanding on trade`. */
export interface AgreementPhrase extends TokenRange {
  readonly kind: 'agreement';
  /** The words for it, without determiner, with its subject. */
  readonly head: TokenRange;
  readonly noun: string;
  /** How many, where a number says so. */
  readonly count: { readonly value: number; readonly range: TokenRange } | null;
  readonly definite: boolean;
}

const LONGEST_LEAD = 12;
const LONGEST_SUBJECT = 16;
const SUBJECT_LINKS = new Set([
  'on',
  'for',
  'to',
  'of',
  'regarding',
  'concerning',
  'covering',
  'about',
  'in',
  'aimed',
  'under',
]);
const WEAK = new Set([
  'projects',
  'documents',
  'document',
  'framework',
  'plan',
  'partnership',
  'notes',
  'intentions',
  'statement',
  'understanding',
  'grant',
  'loan',
  'minutes',
  'arrangement',
  'arrangements',
  'declaration',
  'convention',
  'concession',
  'lease',
  'deal',
  'deals',
  'compact',
  'charter',
]);

/** Whether the noun says of itself that it is signed (`agreement`), rather than perhaps (`plan`). */
export function isStrongAgreement(phrase: AgreementPhrase): boolean {
  return !WEAK.has(phrase.noun);
}

/** The agreement at `at`, or null. */
export function agreementAt(sentence: TokenSentence, at: number): AgreementPhrase | null {
  const { tokens, words } = sentence;
  const determiner = determinerAt(sentence, at);
  const start = at + determiner.length;
  let i = start;
  let count: AgreementPhrase['count'] = null;
  for (let steps = 0; steps < LONGEST_LEAD; steps++) {
    const head = matchLength(words.agreementHeads, tokens, i);
    if (head > 0) {
      const end = headEnd(sentence, i, head);
      const noun = tokens[i + head - 1]?.lower ?? '';
      const to = subjectEnd(sentence, end);
      return {
        kind: 'agreement',
        from: at,
        to,
        head: { from: start, to },
        noun: head > 1 ? (tokens[i]?.lower ?? noun) : noun,
        count,
        definite: determiner.definite,
      };
    }
    const token = tokens[i];
    if (token === undefined) return null;
    const bracket = token.text === '(' ? 1 : 0;
    const amount = amountAt(sentence, i + bracket);
    if (amount !== null && (bracket === 0 || tokens[amount.to]?.text === ')')) {
      i = amount.to + bracket;
      continue;
    }
    const number = numberOf(sentence, i);
    if (number !== null && steps < 2) count = { value: number, range: { from: i, to: i + 1 } };
    else if (!isLead(sentence, i, start)) return null;
    i++;
  }
  return null;
}

/** `memorandum of understanding, or MOU,`, `agreements and contracts`, `Agreement (SPA)`. */
function headEnd(sentence: TokenSentence, i: number, length: number): number {
  const { tokens, words } = sentence;
  let end = i + length;
  if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') end += 3;
  if (
    tokens[end]?.text === ',' &&
    tokens[end + 1]?.lower === 'or' &&
    words.agreementHeads.has(tokens[end + 2]?.lower ?? '')
  )
    end += tokens[end + 3]?.text === ',' ? 4 : 3;
  const next = matchLength(words.agreementHeads, tokens, end);
  if (next > 0) return headEnd(sentence, end, next);
  return end;
}

function numberOf(sentence: TokenSentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token === undefined) return null;
  if (/^\d{1,4}$/.test(token.text)) return Number(token.text);
  return sentence.words.numbers.get(token.lower) ?? null;
}

function isLead(sentence: TokenSentence, at: number, start: number): boolean {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined) return false;
  if (["'s", '-', '“', '‘', '"', '–', '’', '/'].includes(token.lower)) return true;
  if ((token.lower === 'and' || token.text === ',' || token.text === '&') && at > start) return true;
  if (token.kind === 'number')
    return /^\d{4}$|year|^\d+(?:st|nd|rd|th)$/.test(token.lower) || token.text.includes('-');
  if (token.kind !== 'word') return false;
  if (isProper(sentence, at)) return true;
  if (
    [
      'new',
      'key',
      'second',
      'first',
      'third',
      'last',
      'landmark',
      'two',
      'joint',
      'separate',
      'number',
      'series',
      'of',
      'more',
      'than',
      'over',
      'broad',
    ].includes(token.lower)
  )
    return true;
  if (words.functionWords.has(token.lower) || words.subordinators.has(token.lower)) return false;
  if (
    words.verbs.has(token.lower) &&
    ![
      'signing',
      'planning',
      'operating',
      'framework',
      'working',
      'plan',
      'supporting',
      'building',
      'joint',
      'enhanced',
      'expanded',
      'visit',
      'offer',
      'fishing',
      'marketing',
      'learning',
      'sharing',
      'licensing',
      'financing',
      'purchasing',
      'twinning',
      'investing',
      'mining',
      'exchange',
      'call',
      'host',
      'work',
      'include',
      'request',
      'supply',
      'order',
      'service',
      'long-term',
      'land',
      'transfer',
    ].includes(token.lower)
  )
    return false;
  return (
    matchLength(words.prepositions, tokens, at) === 0 &&
    matchLength(words.adverbs, tokens, at) === 0 &&
    matchLength(words.encounterNouns, tokens, at) === 0
  );
}

/** What the agreement is about: a stretch behind `on`, `for`, `to`, up to a comma, a verb, `between` or `with`. */
function subjectEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  if (!SUBJECT_LINKS.has(tokens[at]?.lower ?? '')) return at;
  if (
    tokens[at]?.lower === 'in' &&
    (tokens[at + 1]?.capital === true ||
      tokens[at + 1]?.kind === 'number' ||
      words.numbers.has(tokens[at + 1]?.lower ?? ''))
  )
    return at;
  if (
    tokens[at]?.lower === 'on' &&
    (words.weekdays.has(tokens[at + 1]?.lower ?? '') ||
      words.months.has(tokens[at + 1]?.lower ?? '') ||
      tokens[at + 1]?.kind === 'number')
  )
    return at;
  let end = at + 1;
  while (end - at < LONGEST_SUBJECT) {
    const token = tokens[end];
    if (
      token === undefined ||
      (token.kind === 'mark' && !['-', '–', '/', '&', "'", '’', '“', '”', '‘'].includes(token.text))
    )
      break;
    if (
      [
        'between',
        'with',
        'by',
        'which',
        'that',
        'at',
        'during',
        'was',
        'were',
        'is',
        'are',
        'will',
        'has',
        'have',
        'would',
        'worth',
        'valued',
        'who',
        'while',
        'as',
        'after',
        'before',
        'signed',
        'when',
        'totalling',
        'totaling',
        'today',
        'yesterday',
        'following',
        'had',
        'said',
        'in',
        'on',
      ].includes(token.lower)
    ) {
      if ((token.lower === 'in' || token.lower === 'on') && topicFollows(sentence, end + 1)) {
        end++;
        continue;
      }
      break;
    }
    end++;
  }
  return end > at + 1 ? end : at;
}

function topicFollows(sentence: TokenSentence, at: number): boolean {
  if (
    ['the', 'amount', 'a', 'total'].includes(sentence.tokens[at]?.lower ?? '') &&
    /amount|value|presence|framework/.test(
      sentence.tokens
        .slice(at, at + 3)
        .map((token) => token.lower)
        .join(' '),
    )
  )
    return false;
  const start = at + determinerAt(sentence, at).length;
  const token = sentence.tokens[start];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    !token.capital &&
    !sentence.words.numbers.has(token.lower) &&
    start - at < 2 &&
    token.lower !== 'presence'
  );
}
