import { familyNameAt } from './family-name-first.ts';
import { countryLength, isAddress, isProper, properRunEnd } from './name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';
import { isTopic } from './topic.ts';

/** `State of Hawaii Josh Green`: of a place named behind `of`, the end without the personal name. */
export function placeBeforeName(sentence: TokenSentence, { from, to }: TokenRange): number {
  const of = sentence.tokens.findIndex((token, k) => k > from && k < to && token.lower === 'of');
  if (of < 0 || countryLength(sentence, of + 1) > 0) return to;
  return splitBeforeName(sentence, of + 1, properRunEnd(sentence, of + 1));
}

/** `President of Wolfsburg Klaus Mohrs`: of a run that may hold a place and then a name, the end of the place. */
export function splitBeforeName(sentence: TokenSentence, from: number, to: number): number {
  if (to - from < 3) return to;
  // `Coordinator of the Green Harbour Programme Prof Tom Ray`: the name begins behind its form of address.
  if (isAddress(sentence, to) && isProper(sentence, to + 1)) return to;
  const family = familyNameAt(sentence, from, to);
  if (family > from) return family;
  const field = lastFieldEnd(sentence, from, to);
  const place = sentence.words.placeStarts.has(wordAt(sentence, from)) ? 2 : 1;
  const end = field > from ? field : from + place;
  const isName = personNameEnd(sentence, end) > end || isRoleWord(sentence, end);
  return to - end >= 2 && isName ? end : to;
}

/** `Long-Term Planning Ana Silva`: end of the last word for a field in a run behind which two words or more follow; else `from`. */
function lastFieldEnd(sentence: TokenSentence, from: number, to: number): number {
  for (let end = to - 2; end > from + 1; end--) if (isTopic(sentence, end - 1)) return end;
  return from;
}
