import { matchLength } from '../lexicon/phrase-set.ts';
import { isProper } from './name.ts';
import { isAddressedAsPerson } from './personal-address.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { roleHeadLength } from './role-words.ts';

/** Most names between a title and the surname. */
const MOST_GIVEN_NAMES = 3;

/**
 * Whether a word that elsewhere closes the name of a body or place is a surname at `at`: behind an office or form of address,
 * names alone between, and with no other such word behind it (`Minister Park Jin`, `Ms. Anna Church`; not `Mayor Park Hotels`).
 * Behind a form of address that no body has in its name, any such word is one (`H.E. Dr. Ana Silva Fund`).
 */
export function isSurname(sentence: TokenSentence, at: number): boolean {
  if (!isProper(sentence, at)) return false;
  const isOwn = sentence.words.phrases.surnames.has(wordAt(sentence, at)) && isTitled(sentence, at);
  return (isOwn || isAddressed(sentence, at)) && !namesBody(sentence, at + 1);
}

/** One name to three before it, with a form of address in front that only people have. */
function isAddressed(sentence: TokenSentence, at: number): boolean {
  let from = at;
  while (at - from < MOST_GIVEN_NAMES && isProper(sentence, from - 1) && !isHonorific(sentence, from - 1))
    from--;
  return from < at && isHonorific(sentence, from - 1) && isAddressedAsPerson(sentence, from);
}

function isHonorific({ tokens, words }: TokenSentence, at: number): boolean {
  return at >= 0 && matchLength(words.honorifics, tokens, at) > 0;
}

function isTitled(sentence: TokenSentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= MOST_GIVEN_NAMES + 1; k--) {
    if (roleHeadLength(sentence, k) > 0 || isHonorific(sentence, k)) return true;
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
