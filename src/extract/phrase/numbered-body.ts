import { isProper } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Most words between the number and the word for the body (`No. 2 Foreign Language Middle School`). */
const HEAD_AHEAD = 5;

/**
 * End of the number of a school, a hospital or the like at `at`: before its kind (`Lund No. 1 Middle School`, `Elm Hill 2 Industrial Park`) or, where `hasHead`
 * says that the name has its kind, behind it (`Lyceum No. 5`); `at` where there is none.
 */
export function bodyNumberEnd(sentence: TokenSentence, at: number, hasHead: boolean): number {
  const { tokens, words } = sentence;
  if (!hasHead && isPlainNumber(sentence, at)) return isHeadAhead(sentence, at + 1) ? at + 1 : at;
  if (!words.phrases.bodyNumbers.has(wordAt(sentence, at)) || tokens[at + 1]?.kind !== 'number') return at;
  if (hasHead) return at + 2;
  return isHeadAhead(sentence, at + 2) ? at + 2 : at;
}

/** A word for a body within the capital words at `at`. */
function isHeadAhead(sentence: TokenSentence, at: number): boolean {
  for (let k = at; k < at + HEAD_AHEAD && isProper(sentence, k); k++)
    if (sentence.words.organisationHeads.has(wordAt(sentence, k))) return true;
  return false;
}

/** `Elm Hill 2 Industrial Park`: a small number behind a capital word that is no month. */
function isPlainNumber({ tokens, words }: TokenSentence, at: number): boolean {
  const [before, number] = [tokens[at - 1], tokens[at]];
  if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text) || before?.capital !== true) return false;
  return !words.months.has(before.lower) && !words.weekdays.has(before.lower);
}
