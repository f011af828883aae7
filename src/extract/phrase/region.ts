import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * End of the short form of a state or province behind the comma at `at` (`Troy`, Mich. `,` `Washington`, D.C.); `at` where none
 * stands. The full stop of a short form without others is a token of its own.
 */
export function regionEnd(sentence: TokenSentence, at: number): number {
  const word = sentence.tokens[at + 1];
  if (wordAt(sentence, at) !== ',' || word?.capital !== true) return at;
  const { regionAbbreviations } = sentence.words.phrases;
  if (word.lower.includes('.')) return regionAbbreviations.has(word.lower) ? at + 2 : at;
  const isShort = wordAt(sentence, at + 2) === '.' && regionAbbreviations.has(`${word.lower}.`);
  return isShort ? at + 3 : at;
}
