import { matchLength } from '../lexicon/phrase-set.ts';
import { lastPlaceWhere } from './last-place.ts';
import { countryLength, isProper } from './name.ts';
import { organisationNameEnd } from './organisation-name.ts';
import type { Origins } from './origin-list.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';

/** Most tokens before the word for a group. */
const LONGEST_LEAD = 10;

/** The last token at which a word for a group can begin. */
const lastGroupWord = lastPlaceWhere(({ tokens, words }: TokenSentence, at) =>
  words.openings.groups.has(tokens[at]?.lower ?? ''),
);

/**
 * What leads from `at` up to the word for a group and with it (`200 German and French business leaders`): numbers, adjectives,
 * and the countries and names that it comes from. Null where no group follows.
 */
export function groupLead(sentence: TokenSentence, at: number): Origins | null {
  if (at > lastGroupWord(sentence)) return null;
  const origins: TokenRange[] = [];
  let end = at;
  while (end - at < LONGEST_LEAD) {
    const head = groupHeadLength(sentence, end, at);
    if (head > 0) return { end: end + head + membersLength(sentence, end + head), origins };
    const origin = originEnd(sentence, end);
    if (origin > end) origins.push({ from: end, to: origin });
    const next = origin > end ? origin : plainEnd(sentence, end, at);
    if (next === end) return null;
    end = next;
  }
  return null;
}

/** `delegation members`: those of a delegation are the delegation. */
function membersLength(sentence: TokenSentence, at: number): number {
  const { parties } = sentence.words.phrases;
  const isMembers = sentence.words.actors.memberNouns.has(wordAt(sentence, at));
  return isMembers && parties.has(wordAt(sentence, at - 1)) ? 1 : 0;
}

/**
 * Length of the word for a group at `i`; 0 where none stands there, or only part of a name (`China Investors Center`) or a
 * feast.
 */
function groupHeadLength(sentence: TokenSentence, i: number, at: number): number {
  const { tokens, words } = sentence;
  if (words.phrases.feasts.has(wordAt(sentence, i - 1)) && words.phrases.parties.has(wordAt(sentence, i)))
    return 0;
  const group = matchLength(words.groupHeads, tokens, i);
  const length = Math.max(group, matchLength(words.peoplePlurals, tokens, i));
  const isPlain = length === 0 || tokens[i]?.capital !== true;
  return isPlain || !isPartOfName(sentence, i, at, length, group > 0) ? length : 0;
}

/** Before a word that closes a body's name; or itself one, inside the sentence, unless that is `Delegation`. */
function isPartOfName(
  sentence: TokenSentence,
  i: number,
  at: number,
  length: number,
  isGroup: boolean,
): boolean {
  const { tokens, words } = sentence;
  const isHead = (k: number) => words.organisationHeads.has(wordAt(sentence, k));
  if (i > at && isBodyNamed(sentence, i, at)) return true;
  if (i > at) return tokens[i + length]?.capital === true && isHead(i + length);
  return i > 0 && isGroup && isHead(i) && !words.phrases.delegations.has(wordAt(sentence, i));
}

/** `Kenward Ports`: a plural for bodies in capitals right behind a name ends the name of one; not behind a number or a country. */
function isBodyNamed(sentence: TokenSentence, i: number, at: number): boolean {
  if (!sentence.words.actors.bodyPlurals.test(wordAt(sentence, i)) || !isProper(sentence, i - 1))
    return false;
  for (let k = at - 1; k < i; k++) if (isNumber(sentence, k) || countryLength(sentence, k) > 0) return false;
  return true;
}

/** End of a country or a name at `i` from which the group comes; `i` where there is none. */
function originEnd(sentence: TokenSentence, i: number): number {
  if (isNumber(sentence, i)) return i;
  const country = countryLength(sentence, i);
  if (country > 0 || !isProper(sentence, i)) return i + country;
  const named = Math.max(organisationNameEnd(sentence, i), placeAt(sentence, i)?.head.to ?? i);
  if (named > i) return named;
  let end = i;
  while (
    isProper(sentence, end) &&
    groupHeadLength(sentence, end, i) === 0 &&
    countryLength(sentence, end) === 0
  )
    end++;
  return end;
}

/** End of a word at `i` that says nothing of where the group comes from; `i` where there is none. */
function plainEnd(sentence: TokenSentence, i: number, at: number): number {
  const word = wordAt(sentence, i);
  if (isNumber(sentence, i)) return i + 1;
  if (isProper(sentence, i)) return i;
  if (word === "'s" || word === '-' || isAdjective(sentence, i)) return i + 1;
  const isLink = (word === ',' || word === 'and') && i > at;
  // `With this in mind, eleven doctors came`: behind a comma a number begins a group.
  if (word === ',' && isNumber(sentence, i + 1)) return i;
  return isLink && !isHappening(sentence, i - 1) && canJoin(sentence, i - 1) && canJoin(sentence, i + 1)
    ? i + 1
    : i;
}

/** `During the visit, companies signed`: behind what happens no adjectives go on. */
function isHappening({ tokens, words }: TokenSentence, at: number): boolean {
  return words.openings.happenings.has(tokens[at]?.lower ?? '');
}

function isNumber(sentence: TokenSentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'number' || sentence.words.numbers.has(wordAt(sentence, at));
}

/** Adjectives and countries may be joined before a group (`Chinese and German`), names may not. */
function canJoin(sentence: TokenSentence, at: number): boolean {
  return countryLength(sentence, at) > 0 || isAdjective(sentence, at);
}

function isAdjective(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.capital) return false;
  if (words.portfolios.has(token.lower) || words.phrases.groupAdjectives.has(token.lower)) return true;
  if (token.lower === 'of') return words.phrases.quantityNouns.has(wordAt(sentence, at - 1));
  if (words.functionWords.has(token.lower) || words.subordinators.has(token.lower)) return false;
  if (matchLength(words.prepositions, tokens, at) > 0 || matchLength(words.adverbs, tokens, at) > 0)
    return false;
  // `The forum drew 300 participants`, `brought out local officials`.
  const forms = words.verbs.get(token.lower)?.forms ?? [];
  if (forms.includes('past') && !forms.includes('base') && !token.lower.endsWith('ed')) return false;
  return isParticipleBefore(sentence, at) || !words.phrases.otherThanAdjective.test(token.lower);
}

/** `distinguished` guests, the `invited` guests; not the `appointed` ministers, who hold an office. */
function isParticipleBefore(sentence: TokenSentence, at: number): boolean {
  const { phrases, rolePlurals } = sentence.words;
  const isKnown = phrases.groupParticiples.has(wordAt(sentence, at));
  const isBehindArticle = phrases.definiteDeterminers.has(wordAt(sentence, at - 1));
  return (isKnown || isBehindArticle) && !rolePlurals.has(wordAt(sentence, at + 1));
}
