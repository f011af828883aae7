import { matchLength } from '../lexicon/phrase-set.ts';
import type { BodyOrPlace } from './body-or-place.ts';
import { bodyOrPlaceAt } from './body-or-place.ts';
import { determinerAt } from './determiner.ts';
import { countryLength } from './name.ts';
import { officeAt } from './office.ts';
import { organisationNameEnd } from './organisation-name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Bodies and places from which people come, and where the words that name them end. */
export interface Origins {
  readonly end: number;
  readonly origins: readonly TokenRange[];
}

/** Bodies and places in a list at `at` (`ROK, Germany, Japan, Australia and France`); none, and its end `at`, where none begins. */
export function originList(sentence: TokenSentence, at: number): Origins {
  const origins: TokenRange[] = [];
  let end = at;
  let next: number | null = at;
  while (next !== null) {
    const item = bodyOrPlaceAt(sentence, next);
    if (item === null || isSomebody(sentence, origins, item) || (end > at && isOffice(sentence, next))) break;
    if (end > at && isHolder(sentence, item)) break;
    origins.push(item.head);
    const isLast = origins.length > 1 && /^(?:and|&)$/.test(wordAt(sentence, item.head.from - 1));
    end = item.to;
    next = nextItem(sentence, end, isLast);
  }
  return { end, origins };
}

/**
 * Where the next item stands behind a comma or `and` at `end`; null where the list ends or goes on with somebody addressed. A
 * comma behind the last item parts it from what follows (`the mayors of X and Y, Anna Berg and Tom Ray`).
 */
function nextItem(sentence: TokenSentence, end: number, isLast: boolean): number | null {
  const link = wordAt(sentence, end);
  if (link !== ',' && link !== 'and' && link !== '&') return null;
  if (isLast && link === ',' && isName(sentence, end + 1)) return null;
  const next = link === ',' && wordAt(sentence, end + 1) === 'and' ? end + 2 : end + 1;
  return matchLength(sentence.words.honorifics, sentence.tokens, next) > 0 ? null : next;
}

/** `of the Trade Office, Vice Governor of X Y`: an office is of the next member of the list that the group stands in. */
function isOffice(sentence: TokenSentence, at: number): boolean {
  const from = at + determinerAt(sentence, at).length;
  return officeAt(sentence, from, true)?.title.from === from;
}

/** `of Acme, Ana Silva, mayor of Lund`: a bare name with an office behind a comma is the next member of that list too. */
function isHolder(sentence: TokenSentence, { head, to }: BodyOrPlace): boolean {
  if (head.to - head.from < 2 || wordAt(sentence, to) !== ',' || !isName(sentence, head.from)) return false;
  const from = to + 1 + determinerAt(sentence, to + 1).length;
  return personNameEnd(sentence, head.from) === to && officeAt(sentence, from, false)?.title.from === from;
}

/** A bare name of two words or more at `at`, of no known place or body. */
function isName(sentence: TokenSentence, at: number): boolean {
  const isKnown = countryLength(sentence, at) > 0 || organisationNameEnd(sentence, at) > at;
  return !isKnown && personNameEnd(sentence, at) - at > 1;
}

/** After countries, a bare name of two words is somebody, not one more place. */
function isSomebody(sentence: TokenSentence, origins: readonly TokenRange[], { head }: BodyOrPlace): boolean {
  const [first] = origins;
  return (
    first !== undefined &&
    head.to - head.from > 1 &&
    countryLength(sentence, first.from) > 0 &&
    countryLength(sentence, head.from) === 0 &&
    organisationNameEnd(sentence, head.from) === head.from
  );
}
