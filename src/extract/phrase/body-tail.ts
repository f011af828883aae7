import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * End of a word in lower case that says what sort of body the name before `at` is, with one that qualifies it or not (`director of
 * Lira` channel`,`, `chairman of Norgas` oil company `Ana Silva`), where a comma or a name follows; else `at`.
 */
export function bodyTailEnd(sentence: TokenSentence, at: number): number {
  const { bodyTails } = sentence.words.phrases;
  for (const end of [at + 1, at + 2]) {
    const [before, tail, next] = [at, end - 1, end].map((k) => sentence.tokens[k]);
    if (before?.kind !== 'word' || before.capital || tail === undefined || tail.capital) return at;
    if (bodyTails.has(tail.lower)) return next?.capital === true || wordAt(sentence, end) === ',' ? end : at;
    if (sentence.words.functionWords.has(before.lower) || sentence.words.verbs.has(before.lower)) return at;
  }
  return at;
}
