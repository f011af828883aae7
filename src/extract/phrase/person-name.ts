import { matchLength } from '../lexicon/phrase-set.ts';
import type { Token } from '../token.ts';
import {
  cityLength,
  countryLength,
  isAddress,
  isAllCapitals,
  isParticle,
  isProper,
  properRunEnd,
} from './name.ts';
import { isAddressedAsPerson } from './personal-address.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord, roleHeadLength } from './role-words.ts';
import { isSurname } from './surname.ts';

/** Three capitals or more that nobody can pronounce. */
const ACRONYM = /^[BCDFGHJKLMNPQRSTVWXZ]{3,}$/;
/** Longest personal name taken for one, in tokens, particles counted; each `bin` may lead to as many more. */
const LONGEST_NAME = 9;

/**
 * End of a personal name that begins at `at`, or `at` where there is none. A name is a run of one to nine proper words (more
 * where it names forefathers) none of which is an office, a country or the last word of an organisation.
 */
export function personNameEnd(sentence: TokenSentence, at: number): number {
  const runEnd = properRunEnd(sentence, at);
  let end = at;
  let from = at;
  while (end < runEnd && end - from < LONGEST_NAME && !endsName(sentence, at, end)) {
    if (sentence.words.phrases.patronymicParticles.has(wordAt(sentence, end))) from = end + 1;
    end++;
  }
  while (end > at && isParticle(sentence, end - 1)) end--;
  const isBody = end < runEnd && isOrganisationWord(sentence, end) && !isPostNominal(sentence, end);
  return isBody || isFieldName(sentence, at, end) || isBeforeName(sentence, at, end) ? at : end;
}

/** `Links Dr Tom Ray`: what stands right before somebody addressed names nobody. */
function isBeforeName(sentence: TokenSentence, from: number, to: number): boolean {
  return to > from && isAddress(sentence, to) && isProper(sentence, to + 1);
}

/**
 * `External Relations`, `Route Planning`, `Imperial Valley EDC`: with a field at either end, or an acronym behind them, words
 * name nobody.
 */
export function isFieldName(sentence: TokenSentence, from: number, to: number): boolean {
  const { portfolios, organisationHeads, phrases } = sentence.words;
  const { fieldAdjective } = phrases;
  const isField = ({ lower }: Token) => portfolios.has(lower) || organisationHeads.has(lower);
  const isLed = (token: Token) => isField(token) || fieldAdjective.test(token.lower);
  const name = sentence.tokens.slice(from, to);
  const isMixed = !name.every(({ text }) => isAllCapitals(text));
  if (ACRONYM.test(name.at(-1)?.text ?? '') && (isMixed || name.length === 1)) return true;
  const [first] = name;
  const last = name.at(-1);
  if (name.length < 2 || first === undefined || last === undefined) return false;
  if (isAddressedAsPerson(sentence, from)) return false;
  const isSure = ({ lower }: Token) => portfolios.has(lower) && !phrases.nameLikeFields.has(lower);
  if (phrases.fieldEndings.has(last.lower) || phrases.thingEndings.has(last.lower)) return true;
  if (isSure(first) || isSure(last)) return true;
  return isField(last) && name.every(isLed);
}

/** Whether letters that follow a name stand at `at` (`MP`, `PhD`; a degree with full stops, `M.Hum.`, only behind a comma). */
export function isPostNominal(sentence: TokenSentence, at: number): boolean {
  const { postNominals, degree, capitalRoles } = sentence.words.phrases;
  const text = sentence.tokens[at]?.text ?? '';
  // `MD of Acme` manages it, and is no doctor.
  if (capitalRoles.has(text) && isRoleWord(sentence, at)) return false;
  return (
    postNominals.has(text) || (text.includes('.') && wordAt(sentence, at - 1) === ',' && degree.test(text))
  );
}

/** Whether the name that begins at `start` ends before the word at `at`. */
function endsName(sentence: TokenSentence, start: number, at: number): boolean {
  const first = at === start;
  if (/\d/.test(sentence.tokens[at]?.text ?? '')) return true;
  if (first && beginsNoName(sentence, at)) return true;
  if (!first && (isOrganisationWord(sentence, at) || isPostNominal(sentence, at))) return true;
  if (first && isFormOfAddress(sentence, at)) return false;
  if (isNameLikeOffice(sentence, at, first)) return false;
  const token = sentence.tokens[at];
  if (
    token?.capital &&
    isRoleWord(sentence, at) &&
    (!isAllCapitals(token.text) || isOfficeInLetters(sentence, at, first))
  )
    return first || !isLastOfRun(sentence, at);
  return countryLength(sentence, at) > 0 && (first || !isLastOfRun(sentence, at));
}

/** `CS Lima`, `PM Holm`: letters for an office before a name that is not in capitals. */
function isOfficeInLetters(sentence: TokenSentence, at: number, first: boolean): boolean {
  const next = sentence.tokens[at + 1]?.text ?? '';
  return first && isProper(sentence, at + 1) && !isAllCapitals(next) && roleHeadLength(sentence, at) > 0;
}

/**
 * A known city, a portfolio, a word for a body or letters that stand alone, or a word that opens names of places only (`City
 * Hall`).
 */
function beginsNoName(sentence: TokenSentence, at: number): boolean {
  const { portfolios, phrases } = sentence.words;
  const word = wordAt(sentence, at);
  if (cityLength(sentence, at) > 0 || phrases.placeNameOpenings.has(word)) return true;
  // `West Azarbaijan`.
  if (phrases.compassWords.has(word) && isProper(sentence, at + 1) && !isProper(sentence, at + 2))
    return true;
  // `UC Lund`: one of the seats of a body.
  if (phrases.seatedAcronyms.has(sentence.tokens[at]?.text ?? '')) return true;
  if (isProper(sentence, at + 1)) return false;
  // `an Official Dinner`.
  const isMeal = sentence.words.frames.meals.has(word);
  return isMeal || portfolios.has(word) || isOrganisationWord(sentence, at) || isPostNominal(sentence, at);
}

/** A form of address that opens the run is read as a part of the name. */
function isFormOfAddress(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  return matchLength(words.honorifics, tokens, at) > 0 && tokens[at + 1]?.capital === true;
}

function isNameLikeOffice(sentence: TokenSentence, at: number, first: boolean): boolean {
  if (!sentence.words.phrases.nameLikeOffices.has(wordAt(sentence, at))) return false;
  const goesOn = isProper(sentence, at + 1) || isParticle(sentence, at + 1);
  // `Ms Bishop`.
  const { commonAddresses } = sentence.words.phrases;
  if (first && commonAddresses.has(wordAt(sentence, at - 1)) && wordAt(sentence, at + 1) !== 'of')
    return true;
  return !first || (goesOn && !isRoleWord(sentence, at + 1));
}

/** `Tom Clerk`, but not `Tom Ray Rector of …`, `Ana Silva Ambassador to …`. */
function isLastOfRun(sentence: TokenSentence, at: number): boolean {
  const next = wordAt(sentence, at + 1);
  const { postingLinks, postedTitles } = sentence.words.phrases;
  const isPosted = postingLinks.has(next) && postedTitles.test(wordAt(sentence, at));
  const ends = !isProper(sentence, at + 1) || isPostNominal(sentence, at + 1);
  return ends && next !== 'of' && !isPosted;
}

function isOrganisationWord(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const isHead =
    words.organisationHeads.has(wordAt(sentence, at)) || matchLength(words.placeHeads, tokens, at) > 0;
  return isHead && !isSurname(sentence, at);
}
