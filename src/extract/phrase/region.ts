import { matchLength } from '../lexicon/phrase-set.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * End of a state or province behind the comma at `at`, by its name or its short form (`Troy`, Michigan, `Troy`, Mich. `,`
 * `Washington`, D.C.); `at` where none stands there. The full stop of a short form without others is a token of its own.
 */
export function regionEnd(sentence: TokenSentence, at: number): number {
  const word = sentence.tokens[at + 1];
  if (wordAt(sentence, at) !== ',' || word?.capital !== true) return at;
  const { regionAbbreviations } = sentence.words.phrases;
  if (word.lower.includes('.')) return regionAbbreviations.has(word.lower) ? at + 2 : at;
  const isShort = wordAt(sentence, at + 2) === '.' && regionAbbreviations.has(`${word.lower}.`);
  return isShort ? at + 3 : namedRegionEnd(sentence, at);
}

/** Behind the comma at `at` the end of a state by its whole name, of a town that is none itself; a name that goes on is another. */
function namedRegionEnd({ tokens, words }: TokenSentence, at: number): number {
  const { regionNames } = words.phrases;
  const length = matchLength(regionNames, tokens, at + 1);
  const end = at + 1 + length;
  if (length === 0 || tokens[end]?.capital === true || tokens[at - 1]?.capital !== true) return at;
  // `Ohio, Indiana and Texas`: states in a row.
  const isState = [1, 2, 3].some((back) => matchLength(regionNames, tokens, at - back) === back);
  return isState || tokens[end]?.lower === "'s" ? at : end;
}

/** Length in tokens of the name of a state or province at `at`; 0 where none stands. */
export function regionLength({ tokens, words }: TokenSentence, at: number): number {
  return tokens[at]?.capital === true ? matchLength(words.phrases.regionNames, tokens, at) : 0;
}
