import type { AnySentence, Phrase } from './phrase.ts';
import { mentionOf, wordAt } from './phrase.ts';

/** Whether a sentence tells that somebody is dead: `the late Ana Silva`, `the late President Silva`. */
export function isDead(sentence: AnySentence, { from, offices }: Phrase): boolean {
  const { deceased } = sentence.words.actors;
  return (
    deceased.test(wordAt(sentence, from - 1)) ||
    offices.some(({ title }) => deceased.test(mentionOf(sentence, title).text))
  );
}
