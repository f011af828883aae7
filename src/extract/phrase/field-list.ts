import { matchLength } from '../lexicon/phrase-set.ts';
import { cityLength, countryLength, isProper, properRunEnd } from './name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';

/** Longest name of one field, in words. */
const LONGEST_FIELD = 3;

/**
 * End of a list of fields, the first of which stand at `[from, end)` and are known (`Trade, Culture` and Humanities): the list
 * has a comma, is closed by `and`, and no more than half of its fields are unknown words. `end` where it does not go on.
 */
export function fieldListEnd(sentence: TokenSentence, from: number, end: number): number {
  let commas = sentence.tokens.slice(from, end).filter(({ text }) => text === ',').length;
  let balance = commas + 1;
  let at = end;
  for (;;) {
    const isComma = wordAt(sentence, at) === ',';
    const last = isAnd(sentence, isComma ? at + 1 : at);
    if (!isComma && !last) return end;
    const start = isComma && last ? at + 2 : at + 1;
    if (last) return commas > 0 ? (lastFieldEnd(sentence, start, balance) ?? end) : end;
    const to = fieldEnd(sentence, start);
    if (to === start) return end;
    balance += isKnown(sentence, to - 1) ? 1 : -1;
    commas++;
    at = to;
  }
}

/** End of the last field of a list at `start`, with where those are who are it; null where none closes the list. */
function lastFieldEnd(sentence: TokenSentence, start: number, balance: number): number | null {
  const beforeName = fieldBeforeName(sentence, start);
  if (beforeName > start) return beforeName;
  const to = fieldEnd(sentence, start);
  const isBalanced = balance + (isKnown(sentence, to - 1) ? 1 : -1) >= 0;
  return to > start && isBalanced && isClosed(sentence, to) ? whereaboutsEnd(sentence, to) : null;
}

/**
 * End of a list of fields at `at` of which the first is an unknown word (`Veterans, Trade and Culture`); `at` where there is
 * none.
 */
export function fieldListFrom(sentence: TokenSentence, at: number): number {
  const first = fieldEnd(sentence, at);
  if (first === at || wordAt(sentence, first) !== ',' || !isKnown(sentence, first + 1)) return at;
  const end = fieldListEnd(sentence, at, first);
  return end > first ? end : at;
}

function isAnd(sentence: TokenSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return word === 'and' || word === '&';
}

/** End of one field at `at`: one word that is no country, city or office, or more with a known one at an end; else `at`. */
function fieldEnd(sentence: TokenSentence, at: number): number {
  const start = wordAt(sentence, at) === 'the' ? at + 1 : at;
  const end = properRunEnd(sentence, start);
  const { tokens, words } = sentence;
  for (let k = start; k < end; k++)
    if (countryLength(sentence, k) > 0 || cityLength(sentence, k) > 0 || isRoleWord(sentence, k)) return at;
  if (end === start || end - start > LONGEST_FIELD || matchLength(words.honorifics, tokens, start) > 0)
    return at;
  const isOne = end - start === 1 || isKnown(sentence, start) || isKnown(sentence, end - 1);
  return isOne ? end : at;
}

/** `Youth and Sport Ana Silva`: end of the known last field right before a name at `at`; `at` where there is none. */
function fieldBeforeName(sentence: TokenSentence, at: number): number {
  const run = properRunEnd(sentence, at);
  let end = run;
  while (end > at && !isKnown(sentence, end - 1)) end--;
  const isName = run - end > 1 && end - at <= LONGEST_FIELD && personNameEnd(sentence, end) === run;
  return isName ? end : at;
}

function isKnown(sentence: TokenSentence, at: number): boolean {
  return sentence.words.portfolios.has(wordAt(sentence, at));
}

/** Neither a name goes on nor does somebody's office follow. */
function isClosed(sentence: TokenSentence, at: number): boolean {
  if (isProper(sentence, at)) return false;
  return wordAt(sentence, at) !== ',' || !isRoleWord(sentence, at + 1);
}

/** `Nationals in the Diaspora`: where those are who are a field of an office. */
function whereaboutsEnd(sentence: TokenSentence, at: number): number {
  if (wordAt(sentence, at) !== 'in') return at;
  const to = wordAt(sentence, at + 1) === 'the' ? at + 2 : at + 1;
  return isKnown(sentence, to) ? to + 1 : at;
}
