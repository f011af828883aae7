import { honorificsEnd } from './honorifics.ts';
import { officeAt } from './office.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Where the name begins behind forms of address and one more title at `at` (`, Professor X`). */
export function nameBehindTitle(sentence: TokenSentence, at: number): number {
  const from = honorificsEnd(sentence, at);
  if (personNameEnd(sentence, from) > from) return from;
  if (!sentence.words.phrases.professions.has(wordAt(sentence, from))) return from;
  const office = officeAt(sentence, from, true);
  return office === null ? from : honorificsEnd(sentence, office.to);
}
