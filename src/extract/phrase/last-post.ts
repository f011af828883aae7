import { honorificsEnd } from './honorifics.ts';
import { countryLength } from './name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';

/** `Ambassador to Norway and the Republic of Peru Ana Silva`: end of a second country at `at` before the holder's name; else `at`. */
export function lastPostEnd(sentence: TokenSentence, at: number): number {
  if (wordAt(sentence, at) !== 'and' || countryLength(sentence, at - 1) === 0) return at;
  const end = placeAt(sentence, at + 1)?.head.to ?? at;
  const isCountry = end > at && countryLength(sentence, end - 1) > 0;
  const name = honorificsEnd(sentence, end);
  return isCountry && personNameEnd(sentence, name) - name > 1 ? end : at;
}
