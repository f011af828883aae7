import { determinerAt } from './determiner.ts';
import { lastPlaceWhere } from './last-place.ts';
import { nameBehindTitle } from './name-behind-title.ts';
import { personAt } from './person.ts';
import { personNameEnd } from './person-name.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase, wordAt } from './phrase.ts';

/** The last token at which a word for somebody of a family stands. */
const lastKin = lastPlaceWhere(({ tokens, words }: TokenSentence, at) =>
  words.phrases.kinNouns.has(tokens[at]?.lower ?? ''),
);

/**
 * Somebody named as of another's family at `at` (`his wife Ana Silva`, `the Mayor’s son, Rui Costa`, `wife Ana`); null where nobody is.
 * Whose family it is, is nobody of the list.
 */
export function kinAt(sentence: TokenSentence, at: number): Phrase | null {
  if (at > lastKin(sentence)) return null;
  const { kinNouns } = sentence.words.phrases;
  const kin = [at + determinerAt(sentence, at).length, ownerEnd(sentence, at)].find((each) =>
    kinNouns.has(wordAt(sentence, each)),
  );
  if (kin === undefined || sentence.tokens[kin]?.capital === true) return null;
  const isApart = wordAt(sentence, kin + 1) === ',';
  const from = nameBehindTitle(sentence, isApart ? kin + 2 : kin + 1);
  const to = personNameEnd(sentence, from);
  if (to === from || (isApart && to - from < 2)) return null;
  return plainPhrase('person', at, to, { from, to });
}

/** Behind the owner and `’s` at `at`; `at` where somebody owns nothing. */
function ownerEnd(sentence: TokenSentence, at: number): number {
  const owner = personAt(sentence, at);
  const end = owner?.to ?? personNameEnd(sentence, at);
  return wordAt(sentence, end) === "'s" ? end + 1 : at;
}
