import { matchLength } from '../lexicon/phrase-set.ts';
import { fieldListEnd } from './field-list.ts';
import { isProper, properRunEnd } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { roleHeadLength } from './role-words.ts';

/** Most words of a name that ends a list of portfolios (`Trade and Namibian Exports,`). */
const LONGEST_LAST_MEMBER = 2;
/** An office is named within so many words behind its holder. */
const OFFICE_REACH = 4;
/** Most words before a name with initials. */
const LONGEST_BEFORE_INITIALS = 9;
/** Most plain words that say what somebody is in charge of. */
const LONGEST_PLAIN_TOPIC = 4;

/** Whether a word for what offices are in charge of stands at `at` (`trade`). */
export function isTopic(sentence: TokenSentence, at: number): boolean {
  return sentence.words.portfolios.has(wordAt(sentence, at));
}

/** End of a portfolio at `at` (`Foreign Affairs`, `the Economy`, `trade and industry`); `at` where there is none. */
export function topicEnd(sentence: TokenSentence, at: number): number {
  let end = isTopic(sentence, at) ? at : adjectiveEnd(sentence, at);
  while (isTopic(sentence, end) || (end > at && linkGoesOn(sentence, end) && !isOfficeNext(sentence, end))) {
    end++;
    if (isWordBetween(sentence, end)) end++;
  }
  if (end > at)
    return Math.max(
      fieldListEnd(sentence, at, end),
      lastMemberEnd(sentence, end),
      qualifiedEnd(sentence, end),
    );
  return wordAt(sentence, at) === 'the' && isTopic(sentence, at + 1) ? topicEnd(sentence, at + 1) : at;
}

/** `Special Assignments`: end of a capital adjective that stands right before a word for a field; `at` where none does. */
function adjectiveEnd({ tokens, words }: TokenSentence, at: number): number {
  const token = tokens[at];
  const isAdjective = token?.capital === true && words.phrases.fieldAdjective.test(token.lower);
  return isAdjective && tokens[at + 1]?.capital === true && words.portfolios.has(tokens[at + 1]?.lower ?? '')
    ? at + 1
    : at;
}

/**
 * `for Work with Youth and General Affairs A.B. Berg`: end of whatever stands before a name that begins with initials; `at`
 * where none does.
 */
export function topicBeforeInitials(sentence: TokenSentence, at: number): number {
  for (let end = at; end < at + LONGEST_BEFORE_INITIALS; end++) {
    const token = sentence.tokens[end];
    if (token?.kind !== 'word') return at;
    // `and H.E. Ana Silva`: no initials.
    if (matchLength(sentence.words.honorifics, sentence.tokens, end) > 0) return at;
    if (/^(?:\p{Lu}\.){2,}$/u.test(token.text)) return isProper(sentence, end + 1) ? end : at;
    if (!isProper(sentence, end) && !isTopicLink(sentence, end) && !isTopic(sentence, end)) return at;
    if (roleHeadLength(sentence, end) > 0 && !isTopic(sentence, end)) return at;
  }
  return at;
}

/** `Foreign Affairs, and State Councilor X`: behind the link topics lead to somebody else's office. */
function isOfficeNext(sentence: TokenSentence, link: number): boolean {
  let at = link + 1;
  while (wordAt(sentence, at) === 'and' || wordAt(sentence, at) === 'the') at++;
  while (isTopic(sentence, at)) at++;
  return sentence.tokens[at]?.capital === true && roleHeadLength(sentence, at) > 0;
}

/**
 * A link before a topic, before `and` or `the` and a topic, or before one unknown word and a topic (`Foreign and Diaspora
 * Affairs`).
 */
function linkGoesOn(sentence: TokenSentence, at: number): boolean {
  if (!isTopicLink(sentence, at)) return false;
  if (isTopic(sentence, at + 1)) return !qualifiesName(sentence, at + 1);
  const word = wordAt(sentence, at + 1);
  const isTopicNext = isTopic(sentence, at + 2) && !qualifiesName(sentence, at + 2);
  // `and the Caribbean`, but not `of the Islamic Republic`.
  const isAnother = word === 'the' && wordAt(sentence, at) === 'and';
  return isTopicNext && (word === 'and' || isAnother || isProper(sentence, at + 1));
}

/** In `of the local Chancellery` the adjective belongs to the name behind it. */
function qualifiesName(sentence: TokenSentence, at: number): boolean {
  const isQualifier = sentence.words.phrases.leadingQualifiers.has(wordAt(sentence, at));
  const isLower = sentence.tokens[at]?.capital === false;
  return isQualifier && isLower && isProper(sentence, at + 1) && !isTopic(sentence, at + 1);
}

/** `the`, `and` or an unknown name between a link and a topic. */
function isWordBetween(sentence: TokenSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  const isBetween = word === 'the' || word === 'and' || isProper(sentence, at);
  return isBetween && isTopicLink(sentence, at - 1) && isTopic(sentence, at + 1);
}

function isTopicLink(sentence: TokenSentence, at: number): boolean {
  return sentence.words.phrases.topicLinks.has(wordAt(sentence, at));
}

/** `Trade and Diaspora Ties,`: a name behind `and` and before a comma is the last portfolio, not somebody. */
function lastMemberEnd(sentence: TokenSentence, end: number): number {
  const { tokens, words } = sentence;
  if (wordAt(sentence, end) !== 'and') return end;
  const from = end + 1;
  const run = properRunEnd(sentence, from);
  const fits = run > from && run - from <= LONGEST_LAST_MEMBER && tokens[run]?.text === ',';
  const isPerson = matchLength(words.honorifics, tokens, from) > 0 || isOfficeAhead(sentence, run + 1);
  return fits && !isPerson ? run : end;
}

/**
 * `National Orientation,`, `Economic Renewal Ana Silva`: end of the one unknown word behind an adjective that a portfolio ends
 * with.
 */
function qualifiedEnd(sentence: TokenSentence, end: number): number {
  const { tokens, words } = sentence;
  const isAdjective = words.phrases.fieldAdjective.test(wordAt(sentence, end - 1));
  if (!isAdjective || tokens[end - 1]?.capital !== true || wordAt(sentence, end - 2) !== 'and') return end;
  const run = properRunEnd(sentence, end);
  const isOne = run === end + 1 && tokens[run]?.text === ',';
  return isOne || run - end > LONGEST_LAST_MEMBER ? end + 1 : end;
}

/** A word for an office before the next mark: what stands before is its holder (`Trade and Eva Holm, EU Commissioner`). */
function isOfficeAhead({ tokens, words }: TokenSentence, from: number): boolean {
  for (let at = from; at < from + OFFICE_REACH; at++) {
    if (tokens[at]?.kind !== 'word') return false;
    if (matchLength(words.roleHeads, tokens, at) > 0) return true;
  }
  return false;
}

/**
 * End of plain words at `at` that say what somebody is in charge of (`head of the political section`); `at` where there are
 * none.
 */
export function plainTopicEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  while (end - at < LONGEST_PLAIN_TOPIC && isPlainWord(sentence, end)) end++;
  const next = sentence.tokens[end];
  const isClosed =
    next === undefined ||
    next.kind === 'mark' ||
    next.capital ||
    sentence.words.phrases.topicClosers.has(next.lower);
  return isClosed ? end : at;
}

function isPlainWord(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.capital) return false;
  if (words.functionWords.has(token.lower) || matchLength(words.prepositions, tokens, at) > 0) return false;
  return !words.phrases.verbEnding.test(token.lower);
}
