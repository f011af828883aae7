import { countryOfCity } from '../lexicon/cities.ts';
import { germanCountryCode } from '../lexicon/german/countries.ts';
import * as nouns from '../lexicon/german/nouns.ts';
import type { CutSentence, Phrase, TokenRange } from '../phrase/phrase.ts';
import { plainPhrase, wordAt } from '../phrase/phrase.ts';
import type { Lead } from './lead.ts';
import { isGroup, isNameWord, isNoun, isOffice } from './tokens.ts';

const LONGEST_COUNTRY = 3;
const LONGEST_COMPANY = 5;
const LONGEST_PLACE_NAME = 3;

/** The body or place whose name begins behind `lead`, or null. A bare proper name is none. */
export function bodyAt(sentence: CutSentence, at: number, lead: Lead): Phrase | null {
  const from = lead.end;
  const company = companyEnd(sentence, from);
  if (company > from) return phrase('organisation', sentence, at, { from, to: company }, lead);
  const country = countryEnd(sentence, from);
  if (country > from) return phrase('place', sentence, at, { from, to: country }, lead);
  const word = wordAt(sentence, from);
  const isPerson = isOffice(sentence, from) && !nouns.weakOffice.test(word);
  if (!isNoun(sentence, from) || isPerson || isGroup(sentence, from)) return acronym(sentence, at, lead);
  if (nouns.place.test(word) || nouns.placeWord.test(word))
    return phrase('place', sentence, at, { from, to: placeNameEnd(sentence, from + 1) }, lead);
  if (nouns.building.test(word))
    return phrase('place', sentence, at, withOwnName(sentence, headWithOrigin(sentence, lead)), lead);
  if (isCity(sentence, from)) return phrase('place', sentence, at, { from, to: from + 1 }, lead);
  if (nouns.body.test(word) && word.length > 2)
    return phrase('organisation', sentence, at, withOwnName(sentence, headWithOrigin(sentence, lead)), lead);
  return acronym(sentence, at, lead);
}

function phrase(
  kind: 'organisation' | 'place',
  sentence: CutSentence,
  at: number,
  head: TokenRange,
  lead: Lead,
): Phrase {
  const to = bracketsEnd(sentence, head.to);
  return { ...plainPhrase(kind, at, to, head, lead.definite), origins: [...lead.origins] };
}

/** A known city that stands alone, no part of a longer name. */
function isCity(sentence: CutSentence, at: number): boolean {
  const alone = !isNameWord(sentence, at + 1) && !isNameWord(sentence, at - 1);
  return alone && countryOfCity(wordAt(sentence, at)) !== undefined;
}

/** `Iosono GmbH`, `MITEC Automotive AG`: token behind the word that ends a company's name; `from` where there is none. */
function companyEnd(sentence: CutSentence, from: number): number {
  for (let end = from + 1; end - from < LONGEST_COMPANY; end++) {
    if (sentence.tokens[end]?.capital === true && nouns.companyEnd.test(wordAt(sentence, end)))
      return end + 1;
    const joins = wordAt(sentence, end) === '&' || sentence.tokens[end]?.capital === true;
    if (!joins || sentence.tokens[from]?.capital !== true) return from;
  }
  return from;
}

/** Token behind a country's name at `from`, in the genitive or not; `from` where there is none. An adjective is none. */
function countryEnd({ tokens }: CutSentence, from: number): number {
  for (let length = LONGEST_COUNTRY; length > 0; length--) {
    const words = tokens.slice(from, from + length);
    if (words.length < length || !words.every((token) => token.capital)) continue;
    const name = words.map((token) => token.lower).join(' ');
    const isAdjective = length === 1 && /isch(?:e[nrsm]?)?$|^deutsche[nrsm]?$|^schweizer$/.test(name);
    if (!isAdjective && germanCountryCode(name) !== undefined) return from + length;
  }
  return from;
}

/** `Stadt Mannheim`, `Partnerstadt Saalfeld/Saale`, `Volksrepublik China`: token behind the name. */
function placeNameEnd(sentence: CutSentence, from: number): number {
  const country = countryEnd(sentence, from);
  if (country > from) return country;
  let end = from;
  while (end - from < LONGEST_PLACE_NAME && isNameWord(sentence, end)) end++;
  const tail = ['am', 'an', 'im', 'ob', 'bei'].includes(wordAt(sentence, end)) && end > from;
  const river = wordAt(sentence, end + 1) === 'der' ? end + 2 : end + 1;
  return tail && isNameWord(sentence, river) ? river + 1 : end;
}

/** A body or building goes with the capital adjective before it (`Hamburger Rathaus`, `Deutschen Bundestag`). */
function headWithOrigin({ tokens }: CutSentence, { end }: Lead): TokenRange {
  let from = end;
  while (tokens[from - 1]?.capital === true && from > 0 && from > end - 2) from--;
  return { from: tokens[from]?.capital === true && from > 0 ? from : end, to: end + 1 };
}

/** `Universität Bonn`, `Klinikum Nord`: a name right behind the word for the body. */
function withOwnName(sentence: CutSentence, head: TokenRange): TokenRange {
  let to = head.to;
  while (to - head.to < LONGEST_PLACE_NAME && isNameWord(sentence, to)) to++;
  return { from: head.from, to };
}

/** `BASF`, `FAW-Volkswagen` is a name; letters in capitals alone a body. */
function acronym(sentence: CutSentence, at: number, lead: Lead): Phrase | null {
  const token = sentence.tokens[lead.end];
  if (token === undefined || !/^[\p{Lu}&]{2,8}$/u.test(token.text) || isOffice(sentence, lead.end))
    return null;
  if (isNameWord(sentence, lead.end + 1) && !isNameWord(sentence, lead.end + 2)) return null;
  return phrase('organisation', sentence, at, { from: lead.end, to: lead.end + 1 }, lead);
}

const LONGEST_BRACKETS = 10;

/** Token behind a pair of brackets at `at`; `at` where none opens there or none closes near. */
export function bracketsEnd({ tokens }: CutSentence, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex((token, k) => k > at && token.text === ')');
  return close < 0 || close - at > LONGEST_BRACKETS ? at : close + 1;
}
