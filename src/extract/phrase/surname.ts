import { matchLength } from '../lexicon/phrase-set.ts';
import { isProper } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { roleHeadLength } from './role-words.ts';

/** Most names between a title and the surname. */
const MOST_GIVEN_NAMES = 3;

/**
 * Whether a word that elsewhere closes the name of a body or place is a surname at `at`: behind an office or form of address,
 * names alone between, and with no other such word behind it (`Minister Park Jin`, `Ms. Anna Church`; not `Mayor Park Hotels`).
 */
export function isSurname(sentence: TokenSentence, at: number): boolean {
  if (!sentence.words.phrases.surnames.has(wordAt(sentence, at)) || !isProper(sentence, at)) return false;
  return isTitled(sentence, at) && !namesBody(sentence, at + 1);
}

function isTitled(sentence: TokenSentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= MOST_GIVEN_NAMES + 1; k--) {
    if (roleHeadLength(sentence, k) > 0 || matchLength(sentence.words.honorifics, sentence.tokens, k) > 0)
      return true;
    if (!isProper(sentence, k)) return false;
  }
  return false;
}

/** A word for a body or place further on in the same run of proper words. */
function namesBody(sentence: TokenSentence, from: number): boolean {
  const { tokens, words } = sentence;
  for (let at = from; isProper(sentence, at); at++) {
    if (words.organisationHeads.has(wordAt(sentence, at)) || matchLength(words.placeHeads, tokens, at) > 0)
      return true;
  }
  return false;
}
