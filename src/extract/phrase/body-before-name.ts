import { countryLength, isAllCapitals } from './name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Fewest and most words of a name behind a body. */
const FEWEST = 2;
const MOST = 4;

/**
 * Where a body ends that was read with the name of whose office is in it: behind the last word for a field in it (`Museum of
 * Oriental Art` Ana Silva) or the place that it governs. Its own end where no such name follows, or where a comma and another name do.
 */
export function bodyBeforeName(sentence: TokenSentence, { from, to }: TokenRange): number {
  const { portfolios, placeStarts } = sentence.words;
  const place = placeBehindOf(sentence, from, to);
  if (place !== null) return place;
  for (let end = to - FEWEST; end > from + 1 && to - end <= MOST; end--) {
    if (!portfolios.has(wordAt(sentence, end - 1))) continue;
    const isPlace = placeStarts.has(wordAt(sentence, end)) || countryLength(sentence, to - 1) > 0;
    const isName = personNameEnd(sentence, end) === to && !portfolios.has(wordAt(sentence, to - 1));
    return isName && !isPlace && !isNameBehindComma(sentence, to) ? end : to;
  }
  return to;
}

/** `Municipality of Lund` Ana Silva: behind `of` and one word for a place, where a name follows; null for other bodies. */
function placeBehindOf(sentence: TokenSentence, from: number, to: number): number | null {
  const { tokens, words } = sentence;
  const of = tokens.findLastIndex(({ lower }, k) => k > from && k < to && lower === 'of');
  const { territories, chambers } = words.phrases;
  const head = wordAt(sentence, of - 1);
  if (of < 0 || !(territories.has(head) || chambers.has(head))) return null;
  // `AP Vojvodina`: what kind of place it is may stand before its name as an acronym.
  const isLonger =
    words.placeStarts.has(wordAt(sentence, of + 1)) || isAllCapitals(tokens[of + 1]?.text ?? '');
  const end = of + 1 + (isLonger ? 2 : 1);
  const isName = to - end >= FEWEST && to - end <= MOST && personNameEnd(sentence, end) === to;
  return isName && !isNameBehindComma(sentence, to) ? end : null;
}

function isNameBehindComma(sentence: TokenSentence, at: number): boolean {
  return wordAt(sentence, at) === ',' && personNameEnd(sentence, at + 1) > at + 2;
}
