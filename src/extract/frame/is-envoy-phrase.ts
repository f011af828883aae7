import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';

/** Whether somebody is told with the office of an envoy (`Ambassador X`), who is posted where he is met. */
export function isEnvoyPhrase(sentence: TokenSentence, { offices }: Phrase): boolean {
  const { envoys } = sentence.words.frames;
  return offices.some(({ title }) => envoys.test(lowerWords(sentence, title.from, title.to)));
}
