import type { Clause } from '../clause/clause.ts';
import { lowerWords } from './lower-words.ts';

/** How many words behind a verb may still complete it. */
const REACH = 6;

/** The next words behind the verb of a clause, in lower case. */
export function wordsBehind({ sentence, verb }: Clause): string {
  return lowerWords(sentence, verb.to, verb.to + REACH);
}
