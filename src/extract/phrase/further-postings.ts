import { honorificsEnd } from './honorifics.ts';
import { countryLength, properRunEnd } from './name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';

/**
 * End of the places behind the first to which somebody is posted (`to Barbados` and the Eastern Caribbean`,`, `to France`, Andorra and
 * Monaco `Ana Silva`): a list that ends with `and` and stands before a comma or his name; else `at`.
 */
export function furtherPostingsEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  for (;;) {
    const comma = wordAt(sentence, end) === ',' ? 1 : 0;
    const and = wordAt(sentence, end + comma) === 'and' ? 1 : 0;
    if (comma + and === 0) return at;
    const to = placeEnd(sentence, end + comma + and, and > 0);
    if (to === null) return at;
    if (and > 0) return isClosed(sentence, to) ? to : at;
    end = to;
  }
}

/** End of a country at `at`, or, for the last of a list, of another name with `the` before it; null where neither stands there. */
function placeEnd(sentence: TokenSentence, at: number, isLast: boolean): number | null {
  const article = wordAt(sentence, at) === 'the' ? 1 : 0;
  const from = at + article;
  const country = countryLength(sentence, from);
  if (country > 0) return from + country;
  // `the Republic of Peru`.
  const place = article > 0 ? (placeAt(sentence, from)?.head.to ?? from) : from;
  if (place > from && countryLength(sentence, place - 1) > 0) return place;
  const run = isLast && article > 0 ? properRunEnd(sentence, from) : from;
  return run > from ? run : null;
}

/** A comma that no further country follows, a form of address or a name. */
function isClosed(sentence: TokenSentence, at: number): boolean {
  if (wordAt(sentence, at) === ',') return countryLength(sentence, at + 1) === 0;
  return honorificsEnd(sentence, at) > at || personNameEnd(sentence, at) - at > 1;
}
