import { honorificsEnd } from './honorifics.ts';
import { officeAt } from './office.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { mentionOf, wordAt } from './phrase.ts';

/** Where the name begins behind forms of address and one more title at `at` (`, Professor X`). */
export function nameBehindTitle(sentence: TokenSentence, at: number): number {
  const from = honorificsEnd(sentence, at);
  if (personNameEnd(sentence, from) > from) return from;
  const office = officeAt(sentence, from, true);
  if (office === null) return from;
  const { phrases, actors } = sentence.words;
  const isRank = office.organisation === null && actors.ranks.test(mentionOf(sentence, office.title).text);
  return isRank || phrases.professions.has(wordAt(sentence, from))
    ? honorificsEnd(sentence, office.to)
    : from;
}
