import { matchLength } from '../lexicon/phrase-set.ts';
import { skipAcronym } from './acronym.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, isProper, properRunEnd } from './name.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase, wordAt } from './phrase.ts';

/** Most words that may qualify a body named in lower case. */
const MOST_QUALIFIERS = 4;

/** A body named in lower case behind a definite determiner at `at` (`the municipal government`), or null. */
export function commonBodyAt(sentence: TokenSentence, at: number): Phrase | null {
  const { tokens, words } = sentence;
  const determiner = determinerAt(sentence, at);
  const start = at + determiner.length;
  if (!determiner.definite || tokens[start]?.capital === true) return null;
  const length = Math.max(matchLength(words.commonBodies, tokens, start), lowerBodyLength(sentence, start));
  const placed = placedEnd(sentence, start);
  if (placed > start + length)
    return plainPhrase('organisation', at, skipAcronym(sentence, placed), { from: start, to: placed });
  if (length === 0) return null;
  const to = governedEnd(sentence, start + length);
  return plainPhrase('organisation', at, to, { from: start, to }, true);
}

/** `the port of Lund`, `the university of Oslo`: end of a body that the place behind `of` names; `start` where there is none. */
function placedEnd(sentence: TokenSentence, start: number): number {
  const { placedBodies } = sentence.words.phrases;
  if (!placedBodies.has(wordAt(sentence, start)) || wordAt(sentence, start + 1) !== 'of') return start;
  const end = properRunEnd(sentence, start + 2);
  return end > start + 2 ? end : start;
}

/** Behind the place whose body ends before `at` (`the government` of Kenya); `at` itself where none is named. */
function governedEnd(sentence: TokenSentence, at: number): number {
  const { governingBodies } = sentence.words.phrases;
  if (!governingBodies.has(wordAt(sentence, at - 1)) || wordAt(sentence, at) !== 'of') return at;
  const from = at + 1 + determinerAt(sentence, at + 1).length;
  const described = describedPlaceEnd(sentence, from);
  if (described > from) return described;
  const country = countryLength(sentence, from);
  const end = country > 0 ? from + country : properRunEnd(sentence, from);
  return end > from ? end : at;
}

/** Most words before `state of X` (`the central Indian`). */
const MOST_ADJECTIVES = 3;

/** `the government of the central Indian state of Peru`: end of a place behind what it is; `at` where none stands there. */
function describedPlaceEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  for (let head = at; head <= at + MOST_ADJECTIVES; head++) {
    const length = tokens[head]?.capital === false ? matchLength(words.placeHeads, tokens, head) : 0;
    if (length > 0 && wordAt(sentence, head + length) === 'of') {
      const end = properRunEnd(sentence, head + length + 1);
      return end > head + length + 1 ? end : at;
    }
  }
  return at;
}

/** Length of a body named by what it is for (`parliamentary commission on national defence`); 0 where there is none. */
function lowerBodyLength(sentence: TokenSentence, start: number): number {
  const { phrases, portfolios } = sentence.words;
  let end = start;
  while (end - start < MOST_QUALIFIERS && isLowerQualifier(sentence, end)) end++;
  if (!isLowerHead(sentence, end)) return 0;
  end++;
  const hasTopic =
    !phrases.delegations.has(wordAt(sentence, end - 1)) &&
    phrases.bodyTopicLinks.has(wordAt(sentence, end)) &&
    portfolios.has(wordAt(sentence, end + 1));
  if (!hasTopic) return end - start;
  end += 2;
  while (portfolios.has(wordAt(sentence, end)) && isLower(sentence, end)) end++;
  return end - start;
}

/**
 * End of lower-case words that close an organisation's name behind proper ones (`Dalian` `municipal Party committee`);
 * `at` where there are none.
 */
export function lowerTailEnd(sentence: TokenSentence, at: number): number {
  const { phrases } = sentence.words;
  if (isLower(sentence, at) && phrases.lowerHouses.has(wordAt(sentence, at))) return at + 1;
  let end = at;
  while (end - at < MOST_QUALIFIERS && phrases.bodyQualifiers.has(wordAt(sentence, end))) end++;
  if (end === at && isCompanyTail(sentence, at)) return at + 1;
  const isParty = phrases.delegations.has(wordAt(sentence, end)) || isTravelling(sentence, end);
  return isLowerHead(sentence, end) && !isParty ? end + 1 : at;
}

/** `a Lund trade mission to Peru`: people who travel, and no mission that stays. */
function isTravelling({ words, tokens }: TokenSentence, at: number): boolean {
  return (
    words.frames.missions.has(tokens[at]?.lower ?? '') && words.portfolios.has(tokens[at - 1]?.lower ?? '')
  );
}

/** `Acme Lund` company: behind a name of its own, not behind a country, nor before a name (`the Norwegian company Norgas`). */
function isCompanyTail(sentence: TokenSentence, at: number): boolean {
  const { companyTails } = sentence.words.phrases;
  if (!companyTails.has(wordAt(sentence, at)) || !isLower(sentence, at)) return false;
  const isName = isProper(sentence, at - 1) && isProper(sentence, at - 2);
  return isName && countryLength(sentence, at - 1) === 0 && !isProper(sentence, at + 1);
}

function isLowerQualifier(sentence: TokenSentence, at: number): boolean {
  const { phrases, portfolios } = sentence.words;
  const word = wordAt(sentence, at);
  const qualifies =
    phrases.bodyQualifiers.has(word) || portfolios.has(word) || phrases.fieldAdjective.test(word);
  return qualifies && isLower(sentence, at) && !phrases.lowerBodyHeads.has(word);
}

function isLowerHead(sentence: TokenSentence, at: number): boolean {
  return isLower(sentence, at) && sentence.words.phrases.lowerBodyHeads.has(wordAt(sentence, at));
}

function isLower(sentence: TokenSentence, at: number): boolean {
  return sentence.tokens[at]?.capital === false;
}
