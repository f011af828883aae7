import { matchLength } from '../lexicon/phrase-set.ts';
import { countryLength, isProper, isRoleWord } from './name.ts';
import type { TokenSentence } from './phrase.ts';

/** End of the forms of address at `at` (`H.E. Dr.`). */
export function honorificsEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  for (;;) {
    const length = matchLength(sentence.words.honorifics, sentence.tokens, end);
    const token = sentence.tokens[end];
    if (countryLength(sentence, end) > 0) return end;
    if (length === 0 || (token?.capital === false && !isProper(sentence, end + length))) return end;
    if (['he', 'his', 'her'].includes(token?.lower ?? '') && length === 1 && token?.text !== 'HE') return end;
    end += length;
    if (sentence.tokens[end]?.lower === 'the' && length > 1 && isRoleWord(sentence, end + 1)) end++;
    if (sentence.tokens[end]?.text === ',' && isProper(sentence, end + 1) && length > 1) end++;
  }
}
