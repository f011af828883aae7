import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';

/** Whether a name only qualifies what is handed over behind it (`the Golden Dove medal was awarded`). */
export function isNameOfThing(sentence: TokenSentence, { kind, to }: Phrase): boolean {
  return kind === 'name' && sentence.words.gatherings.handedThings.test(lowerWords(sentence, to, to + REACH));
}

/** Words of `’ medal`. */
const REACH = 2;
