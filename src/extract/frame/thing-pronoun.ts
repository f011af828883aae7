import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';

/** Whether a pronoun stands for a thing, and never for somebody (`it`, `this`). */
export function isThingPronoun(sentence: TokenSentence, { kind, from }: Phrase): boolean {
  return kind === 'pronoun' && sentence.words.frames.thingPronouns.has(wordAt(sentence, from));
}
