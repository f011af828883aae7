import { isDemonym } from '../lexicon/countries.ts';
import { bodyOrPlaceAt } from './body-or-place.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, isProper, properRunEnd } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { twinWordsEnd } from './twin-words.ts';

/** Words that call a place somebody's twin: where they end, and whether a comma leads from them to its name. */
export interface TwinLead {
  readonly end: number;
  readonly isApart: boolean;
}

/**
 * `its twin town of`, `our sister city in`, `Troy’s sister city,` at `at`, up to where the name of the place begins; ends at `at`
 * where no such words stand.
 */
export function twinLead(sentence: TokenSentence, at: number): TwinLead {
  const adjective = countryEnd(sentence, ownerEnd(sentence, at));
  const end = twinWordsEnd(sentence, adjective);
  if (end === adjective) return { end: at, isApart: false };
  const link = wordAt(sentence, end);
  if (link === 'of' || link === 'in') return { end: end + 1, isApart: false };
  const isApart = link === ',' && isNamedApart(sentence, end + 1);
  return { end: isApart ? end + 1 : end, isApart };
}

/** Behind `the`, `our`, or whose twin it is (`Troy’s`). */
function ownerEnd(sentence: TokenSentence, at: number): number {
  const { length } = determinerAt(sentence, at);
  const run = length > 0 ? at : properRunEnd(sentence, at);
  return run > at && wordAt(sentence, run) === "'s" ? run + 1 : at + length;
}

/** `its French twin town`. */
function countryEnd(sentence: TokenSentence, at: number): number {
  const length = countryLength(sentence, at);
  const words = sentence.tokens.slice(at, at + length).map(({ lower }) => lower);
  return isDemonym(words.join(' ')) ? at + length : at;
}

/** A place right behind a comma that ends where its name does, and not with what it did. */
function isNamedApart(sentence: TokenSentence, at: number): boolean {
  const place = isProper(sentence, at) ? bodyOrPlaceAt(sentence, at) : null;
  if (place === null || place.head.from !== at) return false;
  return sentence.words.phrases.twinClosers.has(wordAt(sentence, place.to) || '.');
}
