import type { VerbGroup } from '../clause/verb-group.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';

/** Words of `a fond farewell to`. */
const REACH = 4;

/** Whether a verb goes on to a farewell that somebody is bidden (`bid a fond farewell to X`, `say goodbye to Y`). */
export function bidsFarewell(sentence: TokenSentence, { to }: VerbGroup): boolean {
  return sentence.words.frames.farewells.test(lowerWords(sentence, to, to + REACH));
}
