import { isDemonym } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { skipAcronym } from './acronym.ts';
import type { BodyOrPlace } from './body-or-place.ts';
import { bodyOrPlaceAt } from './body-or-place.ts';
import { isProper } from './name.ts';
import type { Origins } from './origin-list.ts';
import { originList } from './origin-list.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { twinLead } from './twin-town.ts';

/** Most complements behind one group. */
const MOST_COMPLEMENTS = 4;
/** Words behind a day among which its month stands (`27th to 30th of November`). */
const MONTH_AHEAD = 4;
/** How far behind a group `: those of …` may stand. */
const THOSE_AHEAD = 5;

/** Where a group comes from, read behind it: `of the University of X`, `from Incheon, ROK`, `of 100 members`, `representing Y`. */
export function groupOrigins(sentence: TokenSentence, at: number): Origins {
  const origins: TokenRange[] = [];
  let end = at;
  for (let complements = 0; complements < MOST_COMPLEMENTS; complements++) {
    end = skipToThoseOf(sentence, end);
    if (!sentence.words.phrases.originLinks.has(wordAt(sentence, end)) || isDay(sentence, end + 1)) break;
    const size = sizeEnd(sentence, end + 1);
    const list = size > end + 1 ? { end: size, origins: [] } : originsBehind(sentence, end + 1);
    if (list.end === end + 1) break;
    const body = bodyOf(sentence, list.end);
    // Whose the body is tells of `the Norwegian delegation` later on.
    origins.push(...(body === null ? [] : [body.head]), ...list.origins);
    end = nounOfAdjective(sentence, skipAcronym(sentence, body?.to ?? list.end));
  }
  return { end, origins };
}

/** `a delegation from 27 November`, `from 3rd to 5th May`: since when they came. */
function isDay({ tokens, words }: TokenSentence, at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  return tokens.slice(at + 1, at + 1 + MONTH_AHEAD).some(({ lower }) => words.months.has(lower));
}

/** The bodies and places at `at`, behind words that call them a twin or not (`from` its twin town of Lund). */
function originsBehind(sentence: TokenSentence, at: number): Origins {
  const twin = twinLead(sentence, at);
  const list = originList(sentence, twin.end);
  const closes =
    twin.isApart && wordAt(sentence, list.end) === ',' && wordAt(sentence, list.end + 1) !== 'and';
  return closes ? { ...list, end: list.end + 1 } : list;
}

/** `delegates from Italian universities`: behind an adjective its noun. */
function nounOfAdjective(sentence: TokenSentence, at: number): number {
  const { peoplePlurals, portfolios, phrases } = sentence.words;
  if (isDemonym(wordAt(sentence, at - 1))) return at + matchLength(peoplePlurals, sentence.tokens, at);
  // `students from African countries`.
  const isPart = sentence.tokens[at - 1]?.capital === true && portfolios.has(wordAt(sentence, at - 1));
  return isPart && phrases.pairNouns.has(wordAt(sentence, at)) ? at + 1 : at;
}

/** `a delegation from Norway’s Parliament`: the body behind the country or place whose it is. */
function bodyOf(sentence: TokenSentence, at: number): BodyOrPlace | null {
  return wordAt(sentence, at) === "'s" ? bodyOrPlaceAt(sentence, at + 1) : null;
}

/** `three embassies in China: those of A, B and C`: steps to the `of`. */
function skipToThoseOf(sentence: TokenSentence, at: number): number {
  const { tokens } = sentence;
  const those = tokens.findIndex(
    (token, k) => k >= at && token.lower === 'those' && wordAt(sentence, k + 1) === 'of',
  );
  const isNear = those > 0 && those - at <= THOSE_AHEAD;
  return isNear && [':', ',', '–'].includes(wordAt(sentence, those - 1)) ? those + 1 : at;
}

/** Most words between a number of countries and their noun. */
const MOST_QUALIFIERS = 3;

/**
 * `ten African countries`, `12 Arab and Asian states`, `14 friendly countries`: where the noun stands; `at` itself where none
 * does.
 */
function behindQualifiers(sentence: TokenSentence, at: number): number {
  const { courtesies, groupAdjectives, pairNouns } = sentence.words.phrases;
  let end = at;
  const isQualifier = (word: string) => word === 'and' || courtesies.has(word) || groupAdjectives.has(word);
  while (end - at < MOST_QUALIFIERS && (isProper(sentence, end) || isQualifier(wordAt(sentence, end)))) end++;
  return pairNouns.has(wordAt(sentence, end)) ? end : at;
}

/**
 * End of a number with or without people or places at `at` (`100 members`, `11 (eleven)`, `seven countries`); `at` where there
 * is none.
 */
function sizeEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  const isNumber = (k: number) => tokens[k]?.kind === 'number' || words.numbers.has(wordAt(sentence, k));
  if (!isNumber(at)) return at;
  const isTwice = wordAt(sentence, at + 1) === '(' && isNumber(at + 2) && wordAt(sentence, at + 3) === ')';
  const number = isTwice ? at + 4 : at + 1;
  const end = behindQualifiers(sentence, number);
  const word = wordAt(sentence, end);
  const isCounted =
    matchLength(words.peoplePlurals, tokens, end) > 0 ||
    words.phrases.countedPeople.has(word) ||
    words.phrases.pairNouns.has(word);
  return isCounted ? end + 1 : end;
}
