import { isProper } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Most words between the number and the word for the body (`No. 2 Foreign Language Middle School`). */
const HEAD_AHEAD = 5;

/**
 * End of the number of a school, a hospital or the like at `at`: before its kind (`Lund No. 1 Middle School`) or, where `hasHead`
 * says that the name has its kind, behind it (`Lyceum No. 5`); `at` where there is none.
 */
export function bodyNumberEnd(sentence: TokenSentence, at: number, hasHead: boolean): number {
  const { tokens, words } = sentence;
  if (!words.phrases.bodyNumbers.has(wordAt(sentence, at)) || tokens[at + 1]?.kind !== 'number') return at;
  if (hasHead) return at + 2;
  for (let k = at + 2; k < at + 2 + HEAD_AHEAD && isProper(sentence, k); k++)
    if (words.organisationHeads.has(wordAt(sentence, k))) return at + 2;
  return at;
}
