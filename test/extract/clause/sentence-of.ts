import { lexicons } from '../../../src/extract/lexicon/lexicons.ts';
import { compileLexicon } from '../../../src/extract/lexicon/words.ts';
import type { TokenRange, TokenSentence } from '../../../src/extract/phrase/phrase.ts';
import { mentionOf } from '../../../src/extract/phrase/phrase.ts';
import { quotedRanges } from '../../../src/extract/quotation.ts';
import { tokenise } from '../../../src/extract/token.ts';

const english = lexicons.find((lexicon) => lexicon.language === 'en');
if (english === undefined) throw new Error('no English lexicon');
const words = compileLexicon(english);

/** One English sentence, cut into tokens. */
export function sentenceOf(text: string): TokenSentence {
  const whole = { start: 0, end: text.length };
  const quoted = quotedRanges(text, [{ ...whole, paragraph: 0 }]);
  const isQuoted = (at: number) => quoted.some((range) => range.start <= at && at < range.end);
  return { text, ...whole, tokens: tokenise(text, 0, text.length, isQuoted), words };
}

/** What `read` finds first in a sentence, going from token to token; null where it finds nothing. */
export function firstIn<T extends TokenRange>(
  text: string,
  read: (sentence: TokenSentence, at: number) => T | null,
): { readonly found: T; readonly words: string } | null {
  const sentence = sentenceOf(text);
  for (let at = 0; at < sentence.tokens.length; at++) {
    const found = read(sentence, at);
    if (found !== null) return { found, words: mentionOf(sentence, found).text };
  }
  return null;
}
