import { lowerWords } from '../frame/lower-words.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words of `a fond farewell to`. */
const REACH = 4;

/** Whether a verb goes on to a farewell that somebody is bidden (`bid a fond farewell to X`, `say goodbye to Y`). */
export function bidsFarewell(sentence: TokenSentence, { to }: VerbGroup): boolean {
  return sentence.words.frames.farewells.test(lowerWords(sentence, to, to + REACH));
}
