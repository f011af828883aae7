import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Whether right before `at`, or with one more form of address between, stands one that only people have (`H.E.`, `Ms. Dr.`). */
export function isAddressedAsPerson(sentence: TokenSentence, at: number): boolean {
  const { personalAddresses } = sentence.words.phrases;
  return [at - 1, at - 2].some((k) => personalAddresses.has(wordAt(sentence, k)));
}
