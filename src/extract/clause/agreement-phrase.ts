import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from '../phrase/determiner.ts';
import { lastPlaceWhere } from '../phrase/last-place.ts';
import type { TokenRange, TokenSentence } from '../phrase/phrase.ts';
import { isSurname } from '../phrase/surname.ts';
import { isAgreementLead } from './agreement-lead.ts';
import { agreementSubjectEnd } from './agreement-subject.ts';
import { amountAt } from './amount.ts';
import { scaleAt } from './amount-number.ts';
import { happeningNounAt } from './happening-noun.ts';

/** Something that can be signed: `18 key cooperation projects`, `a memorandum of understanding on trade`. */
export interface AgreementPhrase extends TokenRange {
  readonly kind: 'agreement';
  /** The words for it, without determiner, with its subject. */
  readonly head: TokenRange;
  /** The noun that names it, in lower case. */
  readonly noun: string;
  /** How many, where a number says so. */
  readonly count: { readonly value: number; readonly range: TokenRange } | null;
  readonly definite: boolean;
  /** The noun does not say of itself that it is signed (`plan`). */
  readonly weak: boolean;
}

const LONGEST_LEAD = 12;
/** Only a number at the start counts the agreements. */
const LONGEST_COUNT_LEAD = 2;

/** `Minister Grant`, `Mr. Nguyen Van Loi`: somebody’s surname; not `President Ray Signs MoU`. */
function isNamed(sentence: TokenSentence, at: number): boolean {
  return isSurname(sentence, at) && !/\p{Lu}.*\p{Lu}/u.test(sentence.tokens[at]?.text ?? '');
}

/** Whether the noun says of itself that it is signed (`agreement`), rather than perhaps (`plan`). */
export function isStrongAgreement(phrase: AgreementPhrase): boolean {
  return !phrase.weak;
}

/** The last token at which a noun for an agreement begins. */
const lastHead = lastPlaceWhere(({ tokens, words }: TokenSentence, at) =>
  words.agreementHeads.has(tokens[at]?.lower ?? ''),
);

/** The agreement at token `at`, or null. */
export function agreementAt(sentence: TokenSentence, at: number): AgreementPhrase | null {
  if (at > lastHead(sentence)) return null;
  const determiner = determinerAt(sentence, at);
  const start = at + determiner.length + counterLength(sentence, at + determiner.length, determiner.length);
  // `of` goes on with a count (`a series of agreements`), it begins none.
  if (sentence.tokens[start]?.lower === 'of') return null;
  let i = start;
  let count: AgreementPhrase['count'] = null;
  for (let steps = 0; steps < LONGEST_LEAD; steps++) {
    const head = matchLength(sentence.words.agreementHeads, sentence.tokens, i);
    if (head > 0 && (isMaking(sentence, i, head) || isGathering(sentence, start, i) || isNamed(sentence, i)))
      return null;
    if (head > 0)
      return phraseOf(
        sentence,
        { from: at, to: start },
        { from: i, to: i + head },
        determiner.definite,
        count,
      );
    const amountEnd = endOfAmount(sentence, i);
    if (amountEnd !== null) {
      i = amountEnd;
      continue;
    }
    const number = numberOf(sentence, i);
    // `During the visit three agreements were signed`: another phrase begins with the number.
    if (number !== null && i > start && happeningNounAt(sentence, i - 1, start) !== null) return null;
    if (number !== null && steps < LONGEST_COUNT_LEAD)
      count = { value: number, range: { from: i, to: i + 1 } };
    else if (!isAgreementLead(sentence, i, start) || isOffice(sentence, i)) return null;
    i++;
  }
  return null;
}

/** `a total of 12 agreements`, `the following agreements`: words before the phrase proper. */
function counterLength({ tokens, words }: TokenSentence, at: number, determined: number): number {
  if (determined === 0) return 0;
  const { counters } = words.clauses.agreements;
  const [first = '', second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (!counters.has(first)) return 0;
  return second === 'of' ? 2 : 1;
}

/**
 * `Director, …`, `Head of Protocol`, `Chief of Protocol`: an office with what it is of, or in a list, leads to nothing that is
 * signed.
 */
function isOffice({ tokens, words }: TokenSentence, at: number): boolean {
  const length = matchLength(words.roleHeads, tokens, at);
  const next = tokens[at + length];
  const isWhole = words.agreementHeads.has(tokens[at + length - 1]?.lower ?? '');
  return (
    length > 0 && tokens[at]?.capital === true && (isWhole || next?.text === ',' || next?.lower === 'of')
  );
}

/**
 * `with the assistance and arrangement of the office`, `within the framework of a visit`: somebody's doing or its setting, no
 * paper.
 */
function isMaking({ tokens, words }: TokenSentence, at: number, length: number): boolean {
  const { doings, settings } = words.clauses.agreements;
  const noun = tokens[at];
  return (
    noun?.capital === false &&
    (doings.has(noun.lower) || (settings.has(noun.lower) && tokens[at - 1]?.lower === 'the')) &&
    tokens[at + length]?.lower === 'of'
  );
}

/** `the 96th annual convention`: one of a row that people come to, where the noun also names a treaty. */
function isGathering({ tokens, words }: TokenSentence, start: number, noun: number): boolean {
  const leads = tokens.slice(start, noun).map(({ lower }) => lower);
  return (
    words.gatheringNouns.has(tokens[noun]?.lower ?? '') &&
    leads.some((word) => words.gatherings.sessionLeads.has(word))
  );
}

function phraseOf(
  sentence: TokenSentence,
  determiner: TokenRange,
  noun: TokenRange,
  definite: boolean,
  count: AgreementPhrase['count'],
): AgreementPhrase {
  const { tokens, words } = sentence;
  const last = lastNoun(sentence, noun);
  const to = agreementSubjectEnd(sentence, headEnd(sentence, last.from, last.to - last.from));
  const word = tokens[last.from]?.lower ?? '';
  return {
    kind: 'agreement',
    from: determiner.from,
    to,
    head: { from: determiner.to, to },
    noun: word,
    count,
    definite,
    weak: words.clauses.agreements.weakNouns.has(word),
  };
}

/** Of nouns in a row the last names the thing (`partnership agreement`). */
function lastNoun(sentence: TokenSentence, noun: TokenRange): TokenRange {
  const next = matchLength(sentence.words.agreementHeads, sentence.tokens, noun.to);
  return next === 0 ? noun : lastNoun(sentence, { from: noun.to, to: noun.to + next });
}

/** Where a sum of money at `at` ends, brackets around it included; null where none stands there. */
function endOfAmount(sentence: TokenSentence, at: number): number | null {
  const bracket = sentence.tokens[at]?.text === '(' ? 1 : 0;
  const amount = amountAt(sentence, at + bracket) ?? largeSumAt(sentence, at + bracket);
  if (amount === null || (bracket === 1 && sentence.tokens[amount.to]?.text !== ')')) return null;
  return amount.to + bracket;
}

/** `350 million florin`: in a currency that nobody knows a sum is still no count. */
function largeSumAt(sentence: TokenSentence, at: number): TokenRange | null {
  const isLarge = numberOf(sentence, at) !== null && scaleAt(sentence, at + 1).factor > 1;
  return isLarge ? { from: at, to: at + 2 } : null;
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
  const second = tokens[end]?.lower === 'and' ? matchLength(words.agreementHeads, tokens, end + 1) : 0;
  const both = second > 0 ? matchLength(words.agreementHeads, tokens, end + 1 + second) : 0;
  // `loan and grant agreements`
  if (both > 0) return headEnd(sentence, end + 1 + second, both);
  return end;
}

function numberOf(sentence: TokenSentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token === undefined) return null;
  if (/^\d{1,4}$/.test(token.text)) return Number(token.text);
  return sentence.words.numbers.get(token.lower) ?? null;
}
