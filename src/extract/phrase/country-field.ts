import { countryLength } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isTopic } from './topic.ts';

/** `Head of Norway Affairs`, `Director for Africa Programmes`: end of fields named by their country; `at` where none are. */
export function countryFieldEnd(sentence: TokenSentence, at: number): number {
  const country = countryLength(sentence, at);
  let end = at + country;
  while (country > 0 && isTopic(sentence, end) && sentence.tokens[end]?.capital === true) end++;
  const isCut =
    sentence.words.organisationHeads.has(wordAt(sentence, end)) ||
    sentence.words.phrases.fieldAdjective.test(wordAt(sentence, end - 1));
  return end > at + country && !isCut ? end : at;
}
