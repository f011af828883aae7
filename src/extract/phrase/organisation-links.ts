import { cityNames } from '../lexicon/cities.ts';
import { isDemonym } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { fieldListEnd } from './field-list.ts';
import { countryLength, isAllCapitals, isProper, properRunEnd } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';

/** How far behind a comma a word may stand that makes the whole a body's name. */
const HEAD_AHEAD = 6;

/**
 * End of a linking word at `at` behind which an organisation's name that begins at `start` may go on (`of`, `and`, a comma, a
 * bracket); `at` where it may not. `hasHead` says that the name has a word of a body already.
 */
export function organisationLinkEnd(
  sentence: TokenSentence,
  at: number,
  start: number,
  hasHead: boolean,
): number {
  const bracket = bracketEnd(sentence, at);
  if (bracket > at) return bracket;
  return joins(sentence, at, start, hasHead) ? at + 1 : at;
}

/** `Safety Systems (Changchun) Co.`: a place in brackets inside a company's name. */
function bracketEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return at;
  for (let head = at + 3; head < at + 3 + HEAD_AHEAD && isProper(sentence, head); head++)
    if (words.organisationHeads.has(wordAt(sentence, head))) return at + 3;
  return at;
}

function joins(sentence: TokenSentence, at: number, start: number, hasHead: boolean): boolean {
  const { tokens, words } = sentence;
  const before = wordAt(sentence, at - 1);
  const link = wordAt(sentence, at);
  if (link === '-' || link === '–')
    return !hasHead && isProper(sentence, at + 1) && tokens[at]?.start === tokens[at - 1]?.end;
  if (at === start) return false;
  switch (link) {
    case ',':
      return commaJoins(sentence, at, hasHead);
    case 'and':
      if (hasHead && joinsRegion(sentence, at)) return true;
      return (
        isProper(sentence, at + 1) &&
        (andJoins(sentence, at) ||
          joinsLevels(sentence, at) ||
          closesList(sentence, at, start) ||
          joinsHeads(sentence, at) ||
          joinsPairs(sentence, at) ||
          words.phrases.firmEnds.has(wordAt(sentence, at + 1)))
      );
    case '&':
      return isProper(sentence, at + 1);
    case 'in':
      return isProper(sentence, at + 1) && words.phrases.seatedBodies.has(before);
    case 'with':
      // `Friendship Group with Norway`.
      return (
        words.phrases.partnerNouns.has(before) ||
        (countryLength(sentence, at + 1) > 0 && words.phrases.partnerNouns.has(wordAt(sentence, at - 2)))
      );
    case 'to':
      return words.phrases.accreditedBodies.has(before);
    case 'of':
    case 'for':
    case 'on':
      return hasHead;
    default:
      return false;
  }
}

/** A comma joins the end of a company's name, and the portfolios of a ministry. */
function commaJoins(sentence: TokenSentence, at: number, hasHead: boolean): boolean {
  const { tokens, words } = sentence;
  const next = wordAt(sentence, at + 1);
  if (words.phrases.companyEnds.has(next)) return true;
  if (!words.portfolios.has(wordAt(sentence, at - 1)) || !words.portfolios.has(next)) return false;
  const ahead = tokens.slice(at, at + HEAD_AHEAD);
  return hasHead || ahead.some((token) => token.capital && words.organisationHeads.has(token.lower));
}

function andJoins(sentence: TokenSentence, at: number): boolean {
  const { portfolios, organisationHeads } = sentence.words;
  const next = wordAt(sentence, at + 1);
  return portfolios.has(wordAt(sentence, at - 1)) && (portfolios.has(next) || organisationHeads.has(next));
}

/** `Department of Asia and the Pacific`: a field or region behind its article, with no office or body of its own behind it. */
function joinsRegion(sentence: TokenSentence, at: number): boolean {
  const { portfolios, organisationHeads } = sentence.words;
  if (wordAt(sentence, at + 1) !== 'the' || !isProper(sentence, at + 2)) return false;
  const areFields = [at - 1, at + 2].every((k) => portfolios.has(wordAt(sentence, k)));
  const run = sentence.tokens.slice(at + 3, properRunEnd(sentence, at + 2));
  if (!areFields || isRoleWord(sentence, at + 3) || wordAt(sentence, at + 3) === 'of') return false;
  return !run.some(({ lower }) => organisationHeads.has(lower));
}

/** `Junior and Senior High School`, `Boys’ and Girls’ School`: two kinds of what one word names. */
function joinsLevels(sentence: TokenSentence, at: number): boolean {
  const { schoolLevels } = sentence.words.phrases;
  return schoolLevels.has(wordAt(sentence, at - 1)) && schoolLevels.has(wordAt(sentence, at + 1));
}

/** `Nordic Airline and Group`: a lone word for a body is part of the name that ends with another before it. */
function joinsHeads(sentence: TokenSentence, at: number): boolean {
  const { organisationHeads } = sentence.words;
  const isHead = (k: number) => organisationHeads.has(wordAt(sentence, k));
  const isLone =
    isHead(at + 1) && !isAllCapitals(sentence.tokens[at + 1]?.text ?? '') && !isProper(sentence, at + 2);
  return isLone && isHead(at - 1) && wordAt(sentence, at + 2) !== 'of';
}

/** `Red Cross and Red Crescent`: two that each close a name with two words. */
function joinsPairs(sentence: TokenSentence, at: number): boolean {
  const { bodyPairs } = sentence.words.phrases;
  return [at - 2, at + 1].every((k) => bodyPairs.has(`${wordAt(sentence, k)} ${wordAt(sentence, k + 1)}`));
}

/** `Department of Market Development, Culture and Humanities`: a comma between fields needs an `and` before the last. */
function closesList(sentence: TokenSentence, at: number, start: number): boolean {
  const { portfolios } = sentence.words;
  const comma = sentence.tokens.findLastIndex(({ text }, k) => k < at && text === ',');
  const isList = comma > start && portfolios.has(wordAt(sentence, comma - 1));
  return isList && fieldListEnd(sentence, comma - 1, at) > at;
}

/** End of what a link before `next` leads to (a topic, a country, a place or a name of its own); `next` where it leads to none. */
export function linkTargetEnd(sentence: TokenSentence, next: number): number {
  const { tokens, words } = sentence;
  const first = wordAt(sentence, next);
  const from = first === 'the' || first === 'its' ? next + 1 : next;
  const word = wordAt(sentence, from);
  if (!isProper(sentence, from)) return next;
  if (words.portfolios.has(word)) return statesEnd(sentence, topicEnd(sentence, from));
  const country = countryLength(sentence, from);
  const behind = wordAt(sentence, from + country);
  if (country > 0 && !isDemonym(word) && !words.organisationHeads.has(behind)) return from + country;
  const named = bodyOrCityEnd(sentence, from, wordAt(sentence, next - 1));
  if (named > from) return named;
  const runEnd = beforeInitials(sentence, from, properRunEnd(sentence, from));
  let end = from + 1;
  while (end < runEnd && matchLength(words.roleHeads, tokens, end) === 0) end++;
  return territoryEnd(sentence, bodyInRunEnd(sentence, from, end));
}

/** `League of Arab` States, `Community of West African` Nations: behind adjectives the states that they tell of. */
function statesEnd({ tokens, words }: TokenSentence, at: number): number {
  const token = tokens[at];
  return token?.capital === true && words.phrases.unitedStates.has(token.lower) ? at + 1 : at;
}

/** `of Hue` province: behind the word in lower case that says what the place is. */
function territoryEnd({ tokens, words }: TokenSentence, at: number): number {
  const token = tokens[at];
  const isTerritory = token?.capital === false && words.phrases.territories.has(token.lower);
  return isTerritory ? at + 1 : at;
}

/** `of the Lund Institute Berg A.B.`: a run of three words and more that ends with initials ends with a name. */
function beforeInitials({ tokens }: TokenSentence, from: number, to: number): number {
  const isName = to - from > 2 && /^(?:\p{Lu}\.){1,2}$/u.test(tokens[to - 1]?.text ?? '');
  return isName ? to - 2 : to;
}

/**
 * `House of Representatives Ana Silva`, `the Embassy in Vienna Ana Silva`: behind those of whom a body is made up, and behind
 * the city where it is, a name begins.
 */
function bodyOrCityEnd({ tokens, words }: TokenSentence, from: number, link: string): number {
  const people = matchLength(words.peoplePlurals, tokens, from);
  const city = link === 'in' ? matchLength(cityNames, tokens, from) : 0;
  const whole = city === 0 ? 0 : city + matchLength(words.placeHeads, tokens, from + city);
  return from + Math.max(people, whole);
}

/** `of the Indian Parliament Ana Silva`: a run that names a body ends with the last word of it. */
function bodyInRunEnd(sentence: TokenSentence, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (sentence.words.organisationHeads.has(wordAt(sentence, at))) return at + 1;
  return to;
}

/** End of proper words for portfolios and bodies. */
function topicEnd(sentence: TokenSentence, from: number): number {
  const { portfolios, organisationHeads } = sentence.words;
  const isTopic = (word: string) => portfolios.has(word) || organisationHeads.has(word);
  let end = from;
  while (isProper(sentence, end) && isTopic(wordAt(sentence, end))) end++;
  return nounEnd(sentence, end);
}

/**
 * `Committee for Ethnic Minorities`, `Department of Trade and International Projects`: an adjective of a field needs a noun, which
 * the next word is, alone or before a name of two words and more; else `at`.
 */
function nounEnd(sentence: TokenSentence, at: number): number {
  const { phrases } = sentence.words;
  const last = wordAt(sentence, at - 1);
  if (!isProper(sentence, at) || !phrases.fieldAdjective.test(last)) return at;
  if (isRoleWord(sentence, at) || countryLength(sentence, at) > 0) return at;
  return properRunEnd(sentence, at) - at === 2 ? at : at + 1;
}
