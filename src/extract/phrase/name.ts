import { cityNames } from '../lexicon/cities.ts';
import { countryNames, isDemonym } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { Token } from '../token.ts';
import { isGivenMonth } from './given-month.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';

const NICKNAME_MARKS = new Set(['“', '”', '"', "'", '‘', '’']);

/** How many particles may follow one another inside a name (`van der`). */
export const MOST_PARTICLES = 3;

/** Whether this token can be a word of a proper name: capitalised, and not so only because a sentence begins. */
export function isProper(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.capital) return false;
  if (isCompoundAdjective(sentence, token)) return false;
  if (token.text === 'A') return isInsideName(sentence, at) || isInitial(sentence, at + 1);
  if (sentence.words.functionWords.has(token.lower))
    return (
      isInitials(token.text) ||
      isAcronym(token.text) ||
      isCountryAcronym(sentence, token) ||
      opensName(sentence, at) ||
      isSurnameBefore(sentence, at) ||
      isFirstOfPlace(sentence, at) ||
      isBehindAddress(sentence, at) ||
      (sentence.words.phrases.nameLikeWords.has(token.text) &&
        (isInsideName(sentence, at) || endsName(sentence, at)))
    );
  if (sentence.words.openingWords.has(token.lower) && opensSentence(sentence, at))
    return matchLength(cityNames, sentence.tokens, at) > 1;
  return !isCalendarWord(sentence, at);
}

/** `Turkic-speaking`, `Beijing-based`, `non-OPEC`: tells of what follows it, and names nobody. */
function isCompoundAdjective(sentence: TokenSentence, { text }: Token): boolean {
  const hyphen = text.lastIndexOf('-');
  const { compoundEndings } = sentence.words.phrases;
  return (
    hyphen > 0 && [text.slice(0, hyphen), text.slice(hyphen + 1)].some((part) => compoundEndings.has(part))
  );
}

/** `the New Era College`, `in New Mexico`: a word of grammar before a name inside a sentence, not `New Minister`. */
function opensName(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  if (!words.phrases.nameOpenings.has(tokens[at]?.text ?? '') || at === 0 || !isNameWord(sentence, at + 1))
    return false;
  return !isRoleWord(sentence, at + 1) && !isDemonym(tokens[at + 1]?.lower ?? '');
}

/** `of An Giang`: a capital article behind a preposition and before a name. */
function isFirstOfPlace(sentence: TokenSentence, at: number): boolean {
  const { nameEndings, settingPrepositions } = sentence.words.phrases;
  const isArticle =
    nameEndings.has(sentence.tokens[at]?.text ?? '') && settingPrepositions.has(wordAt(sentence, at - 1));
  return isArticle && isNameWord(sentence, at + 1);
}

/** `Mr. In Chul Park`: behind a form of address for anybody and before a name. */
function isBehindAddress({ tokens, words }: TokenSentence, at: number): boolean {
  const next = tokens[at + 1];
  const isNext = next?.kind === 'word' && next.capital && !words.functionWords.has(next.lower);
  return (
    isNext &&
    tokens[at - 1]?.capital === true &&
    words.phrases.plainHonorifics.has(tokens[at - 1]?.lower ?? '')
  );
}

/** `He Yanfeng met`: a pronoun is never followed by a name, so that it is a surname there. */
function isSurnameBefore(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const next = tokens[at + 1];
  if (!words.phrases.pronounSurnames.has(tokens[at]?.text ?? '') || next?.capital !== true) return false;
  if (words.functionWords.has(next.lower) || words.weekdays.has(next.lower) || words.months.has(next.lower))
    return false;
  return (
    next.kind === 'word' && !isRoleWord(sentence, at + 1) && matchLength(countryNames, tokens, at + 1) === 0
  );
}

function opensSentence(sentence: TokenSentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  return at === 0 || (before?.kind === 'mark' && before.text !== ',');
}

/** Months and weekdays, except where a month is plainly a part of a name (`Lim Jun Hock`). */
function isCalendarWord(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const token = tokens[at] as Token;
  if (words.weekdays.has(token.lower)) return true;
  if (!words.months.has(token.lower) || isGivenMonth(sentence, at)) return false;
  const beside = [tokens[at - 1], tokens[at + 1]];
  if (token.text.endsWith('.') || beside.some((other) => other?.kind === 'number')) return true;
  const short = token.text.length === 3 && token.lower !== 'may';
  const next = isNameWord(sentence, at + 1) && !isRoleWord(sentence, at + 1);
  return !(isNameWord(sentence, at - 1) || (short && (next || isSecondName(sentence, at))));
}

/** `Li Jun, mayor of Lund, met X`: a month in three letters, without a day, behind the one word that opens the sentence. */
function isSecondName({ tokens, words }: TokenSentence, at: number): boolean {
  const first = tokens[at - 1];
  if (at !== 1 || first?.kind !== 'word' || !first.capital) return false;
  return !words.functionWords.has(first.lower) && !words.openingWords.has(first.lower);
}

function isNameWord(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.capital &&
    !sentence.words.functionWords.has(token.lower) &&
    !sentence.words.months.has(token.lower) &&
    at > 0
  );
}

/** One capital letter and a name behind it (`A K Berg`). */
function isInitial(sentence: TokenSentence, at: number): boolean {
  return /^\p{Lu}$/u.test(sentence.tokens[at]?.text ?? '') && isNameWord(sentence, at + 1);
}

function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\.)+$/u.test(text);
}

/** Three capitals or more: `WHO` is no pronoun. */
export function isAcronym(text: string): boolean {
  return text.length > 2 && isAllCapitals(text) && text !== 'THE' && text !== 'AND' && text !== 'FOR';
}

/** Whether all letters are capitals and there are at least two (`BASF`). */
export function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && /^\p{Lu}/u.test(text);
}

/** A capital article between two names is a syllable of one (`Luong A Phay`). */
function isInsideName(sentence: TokenSentence, at: number): boolean {
  return isNameWord(sentence, at - 1) && isNameWord(sentence, at + 1);
}

/** `Theresa May`, `Nghe An`: a capital word of grammar behind a name, inside a sentence, and no date. */
function endsName(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const before = tokens[at - 1]?.lower ?? '';
  const isDate = tokens[at + 1]?.kind === 'number' || words.weekdays.has(before);
  const isApart = words.prepositions.has(before) || isRoleWord(sentence, at - 1);
  return (
    isNameWord(sentence, at - 1) &&
    !isDate &&
    !isApart &&
    words.phrases.nameEndings.has(tokens[at]?.text ?? '')
  );
}

/** `US`, which in lower case is a pronoun. */
function isCountryAcronym(sentence: TokenSentence, { text, lower }: Token): boolean {
  return isAllCapitals(text) && sentence.words.phrases.countryAcronyms.has(lower);
}

/** Length in tokens of a country's name or adjective at `at`; 0 where there is none. `US` counts only in capitals. */
export function countryLength(sentence: TokenSentence, at: number): number {
  const token = sentence.tokens[at];
  if (token === undefined || !token.capital) return 0;
  const isAcronymOnly = sentence.words.phrases.countryAcronyms.has(token.lower);
  if (isAcronymOnly && token.text !== token.text.toUpperCase()) return 0;
  const length = matchLength(countryNames, sentence.tokens, at);
  return length === 1 && isGivenName(sentence, at) ? 0 : length;
}

/** `Foreign Minister Israel Berg`, `Mr. Jordan Ray`: behind an office or a form of address and before one more word a first name. */
function isGivenName(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  if (!words.phrases.countryLikeNames.has(tokens[at]?.lower ?? '') || at === 0) return false;
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isTitled =
    matchLength(words.roleHeads, tokens, at - 1) > 0 || matchLength(words.honorifics, tokens, at - 1) > 0;
  const isLast = next?.kind === 'word' && next.capital && !(after?.kind === 'word' && after.capital);
  return isTitled && isLast && before?.capital === true && isPlainWord(sentence, at + 1);
}

/** No office, and no word that closes the name of a body. */
function isPlainWord(sentence: TokenSentence, at: number): boolean {
  const { organisationHeads, placeHeads } = sentence.words;
  const isOfBody =
    organisationHeads.has(wordAt(sentence, at)) || matchLength(placeHeads, sentence.tokens, at) > 0;
  return !isOfBody && !isRoleWord(sentence, at) && matchLength(countryNames, sentence.tokens, at) === 0;
}

/** Length in tokens of a known city's name at `at` (`Abu Dhabi`, `New York City`; `Lima` only where it stands alone); 0 where there is none. */
export function cityLength(sentence: TokenSentence, at: number): number {
  if (sentence.tokens[at]?.capital !== true) return 0;
  const length = matchLength(cityNames, sentence.tokens, at);
  const alone = !isProper(sentence, at + 1) && (at === 0 || !isProper(sentence, at - 1));
  if (length > 1 && wordAt(sentence, at + length) === 'city' && !isProper(sentence, at + length + 1))
    return length + 1;
  return length > 1 || alone ? length : 0;
}

/** End of the run of proper words that begins at `at` (particles inside it included); `at` itself where none begins. */
export function properRunEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  while (isProper(sentence, end) && !(end > at && isAddress(sentence, end))) {
    end++;
    let next = nicknameEnd(sentence, end);
    while (isParticle(sentence, next)) next++;
    if (next > end && next - end <= MOST_PARTICLES && isProper(sentence, next)) end = next;
  }
  return end;
}

/** `Mayor of Lund Mr. Tom Ray`, `Housing Shri Manish Rao`: behind a form of address another name begins. */
export function isAddress({ tokens, words }: TokenSentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    (word.endsWith('.') && matchLength(words.honorifics, tokens, at) > 0) ||
    words.phrases.nameBreakers.has(word)
  );
}

/** End of one word in quotation marks or brackets at `at`, between two names (`Joko “Jokowi” Widodo`, `William (Bill) Ray`); `at` where there is none. */
function nicknameEnd(sentence: TokenSentence, at: number): number {
  if (isBracketed(sentence, at)) return at + 3;
  const opens = NICKNAME_MARKS.has(wordAt(sentence, at)) && NICKNAME_MARKS.has(wordAt(sentence, at + 2));
  return opens && isProper(sentence, at + 1) && isProper(sentence, at + 3) ? at + 3 : at;
}

/** A given name in brackets between two more words of a name; not a country, an office or letters. */
function isBracketed(sentence: TokenSentence, at: number): boolean {
  if (at === 0 || wordAt(sentence, at) !== '(' || wordAt(sentence, at + 2) !== ')') return false;
  const isGiven = (k: number) =>
    isProper(sentence, k) &&
    !isAllCapitals(sentence.tokens[k]?.text ?? '') &&
    !isRoleWord(sentence, k) &&
    !sentence.words.organisationHeads.has(wordAt(sentence, k)) &&
    !sentence.words.portfolios.has(wordAt(sentence, k)) &&
    countryLength(sentence, k) === 0 &&
    cityLength(sentence, k) === 0;
  return isGiven(at - 1) && isGiven(at + 1) && isGiven(at + 3);
}

/** Whether a lower-case part of personal names stands at `at` (`van`, `bin`). */
export function isParticle(sentence: TokenSentence, at: number): boolean {
  return sentence.words.nameParticles.has(wordAt(sentence, at)) && !sentence.tokens[at]?.capital;
}
