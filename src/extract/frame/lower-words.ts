import type { CutSentence } from '../phrase/phrase.ts';

/**
 * The words and marks of a sentence from one token to another, in lower case, with one space between; all where no range is
 * given.
 */
export function lowerWords(sentence: CutSentence, from = 0, to = sentence.tokens.length): string {
  let words = '';
  for (const { lower } of sentence.tokens.slice(from, to)) words = words === '' ? lower : `${words} ${lower}`;
  return words;
}
