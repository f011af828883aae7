import { lowerWords } from '../frame/lower-words.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words of `some time`, and the one behind. */
const REACH = 3;

/** Whether somebody finds or takes time for what follows (`took time out on Monday to visit`, `found time for a visit to Y`). */
export function findsTime(sentence: TokenSentence, { lemma, to }: VerbGroup): boolean {
  const { clauses, frames } = sentence.words;
  return (
    clauses.factuality.takingChances.has(lemma) && frames.timeTaken.test(lowerWords(sentence, to, to + REACH))
  );
}
