import { matchLength } from '../lexicon/phrase-set.ts';
import { isCountrysBody, ownsBody } from './body-owner.ts';
import { lowerTailEnd } from './common-body.ts';
import { foreignBodyEnd } from './foreign-body.ts';
import { countryLength, isAllCapitals, isProper } from './name.ts';
import { bodyNumberEnd } from './numbered-body.ts';
import { linkTargetEnd, organisationLinkEnd } from './organisation-links.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';
import { isSurname } from './surname.ts';

/** How far a name has been read, and how far of that it is sure to be an organisation's: where there is no such word, its start. */
interface Reach {
  readonly end: number;
  readonly headEnd: number;
}

/** Most words between an office inside a name and the word that makes the name a body's (`President of … University`). */
const HEAD_AHEAD = 3;

/**
 * End of an organisation's name that begins at `start`, determiner apart, or `start` where there is none. The name ends with
 * the last word that can close one (`Ministry of Commerce`, `Jilin University`), or is an acronym (`BASF`).
 */
export function organisationNameEnd(sentence: TokenSentence, start: number): number {
  const from = start + leadingQualifierLength(sentence, start);
  if (!isProper(sentence, from) && !isBodyOwner(sentence, from)) return start;
  const foreign = foreignBodyEnd(sentence, from);
  if (foreign > from) return foreign;
  let reach: Reach = { end: from, headEnd: start };
  for (let next: Reach | null = reach; next !== null; next = nextReach(sentence, start, reach)) reach = next;
  if (reach.headEnd === start) return acronymEnd(sentence, start);
  const country = countryLength(sentence, reach.headEnd);
  return reach.headEnd + country <= reach.end ? reach.headEnd + country : reach.headEnd;
}

/** `the municipal People’s Committee`: a lower-case qualifier is part of the name. */
function leadingQualifierLength(sentence: TokenSentence, start: number): number {
  const isLower = sentence.tokens[start]?.capital === false;
  return isLower && sentence.words.phrases.leadingQualifiers.has(wordAt(sentence, start)) ? 1 : 0;
}

/** `Workers’ …`, `People’s …`: those to whom a body belongs begin its name. */
function isBodyOwner(sentence: TokenSentence, at: number): boolean {
  return sentence.tokens[at]?.capital === true && sentence.words.phrases.bodyOwners.has(wordAt(sentence, at));
}

/** One step further along the name that begins at `start`; null where it ends. */
function nextReach(sentence: TokenSentence, start: number, { end, headEnd }: Reach): Reach | null {
  const numbered = bodyNumberEnd(sentence, end, headEnd > start);
  if (numbered > end) return { end: numbered, headEnd: headEnd > start ? numbered : headEnd };
  if (isProper(sentence, end) && !(end > start && isOfficeInside(sentence, end))) {
    const closes = isHead(sentence, start, end) || (headEnd > start && isTopicWord(sentence, end));
    return { end: end + 1, headEnd: closes ? end + 1 : headEnd };
  }
  if (end > start && isStandingBody(sentence, end)) return { end: end + 1, headEnd: end + 1 };
  if (ownsBody(sentence, end) || (headEnd > start && isCountrysBody(sentence, end)))
    return { end: end + 1, headEnd };
  const lower = Math.max(levelledBodyEnd(sentence, start, end), lowerTailEnd(sentence, end));
  if (lower > end) return { end: lower, headEnd: lower };
  const linked = organisationLinkEnd(sentence, end, start, headEnd > start);
  const target = linked === end ? end : linkTargetEnd(sentence, linked);
  if (target === linked) return null;
  const closes = headEnd > start || sentence.words.organisationHeads.has(wordAt(sentence, target - 1));
  return { end: target, headEnd: closes ? target : headEnd };
}

/** `the Norwegian Consulate` General: no office, unless a name follows (`the Consulate General Ana Silva`). */
function isGeneralBody(sentence: TokenSentence, at: number): boolean {
  const { generalBodies, generalWords } = sentence.words.phrases;
  return (
    sentence.tokens[at]?.capital === true &&
    generalWords.has(wordAt(sentence, at)) &&
    generalBodies.has(wordAt(sentence, at - 1)) &&
    !isProper(sentence, at + 1)
  );
}

/**
 * `Quang Nam` provincial People’s Committee: end of a body named with its level in lower case behind a place; `at` where none
 * is.
 */
function levelledBodyEnd(sentence: TokenSentence, start: number, at: number): number {
  return at > start && leadingQualifierLength(sentence, at) > 0 ? organisationNameEnd(sentence, at) : at;
}

/** `the EU Delegation to Norway`: with a capital and a country to follow it is a mission that stays, no group of travellers. */
function isStandingBody(sentence: TokenSentence, at: number): boolean {
  const { postingLinks, accreditedBodies } = sentence.words.phrases;
  const isBody = sentence.tokens[at]?.capital === true && accreditedBodies.has(wordAt(sentence, at));
  const country = sentence.tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  return isBody && postingLinks.has(wordAt(sentence, at + 1)) && countryLength(sentence, country) > 0;
}

/** An office inside a run ends the name, except before a word that closes a body's name. */
function isOfficeInside(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const word = wordAt(sentence, at);
  if (isAllCapitals(tokens[at]?.text ?? '') || isGeneralBody(sentence, at)) return false;
  if (words.organisationHeads.has(word) || words.portfolios.has(word)) return false;
  if (matchLength(words.roleHeads, tokens, at) === 0) return false;
  const ahead = tokens.slice(at + 1, at + 1 + HEAD_AHEAD);
  return !ahead.some((later) => later.capital && words.organisationHeads.has(later.lower));
}

/** A word that closes an organisation's name, not as its only word, unless a complement follows (`Ministry of …`). */
function isHead(sentence: TokenSentence, start: number, at: number): boolean {
  if (at > start && (isGeneralBody(sentence, at) || isBodyPair(sentence, at))) return true;
  const text = sentence.tokens[at]?.text ?? '';
  if (!sentence.words.organisationHeads.has(wordAt(sentence, at)) || isSurname(sentence, at)) return false;
  if (isAllCapitals(text) || at > start) return true;
  return sentence.words.phrases.bodyTopicLinks.has(wordAt(sentence, at + 1)) && /^\p{Lu}/u.test(text);
}

/** `the Lund Red Cross`: the second of two words that close a name only together. */
function isBodyPair(sentence: TokenSentence, at: number): boolean {
  const pair = `${wordAt(sentence, at - 1)} ${wordAt(sentence, at)}`;
  return sentence.tokens[at - 1]?.capital === true && sentence.words.phrases.bodyPairs.has(pair);
}

function isTopicWord(sentence: TokenSentence, at: number): boolean {
  const { phrases, portfolios } = sentence.words;
  if (!portfolios.has(wordAt(sentence, at))) return false;
  const isLinked = (k: number) => phrases.nameTopicLinks.has(wordAt(sentence, k));
  // `Office of Democratic Institutions and Human Rights`.
  return isLinked(at - 1) || (portfolios.has(wordAt(sentence, at - 1)) && isLinked(at - 2));
}

/** End of a single acronym (`BASF`, `FAW`) at `start`, which is no country, no office and not the first word of a name. */
function acronymEnd(sentence: TokenSentence, start: number): number {
  const token = sentence.tokens[start];
  if (token === undefined || countryLength(sentence, start) > 0 || isRoleWord(sentence, start)) return start;
  if (sentence.words.agreementHeads.has(token.lower)) return start;
  if (!/^[\p{Lu}\p{N}&-]{2,12}$/u.test(token.text) || sentence.words.honorifics.has(token.lower))
    return start;
  if (isSeat(sentence, start)) return start + 2;
  const next = sentence.tokens[start + 1];
  const goesOn = next?.kind === 'word' && next.capital && !isRoleWord(sentence, start + 1);
  return goesOn ? start : start + 1;
}

/** `IIT Delhi`: the letters of a body with several seats and one word for the place of this one. */
function isSeat(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  if (!words.phrases.seatedAcronyms.has(tokens[at]?.text ?? '') || !isProper(sentence, at + 1)) return false;
  const isOther = isRoleWord(sentence, at + 1) || words.honorifics.has(wordAt(sentence, at + 1));
  return !isOther && (!isProper(sentence, at + 2) || isRoleWord(sentence, at + 2));
}
