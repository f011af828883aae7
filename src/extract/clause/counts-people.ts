import { matchLength } from '../lexicon/phrase-set.ts';
import type { TokenSentence } from '../phrase/phrase.ts';

/** Whether a word that is mostly a preposition tells roughly how many people there are (`Over 300 students and teachers came`). */
export function countsPeople({ tokens, words }: TokenSentence, at: number): boolean {
  if (!words.clauses.sentences.roughly.has(tokens[at]?.lower ?? '')) return false;
  return tokens[at + 1]?.kind === 'number' && matchLength(words.peoplePlurals, tokens, at + 2) > 0;
}
