import { countryNames } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { skipAcronym } from './acronym.ts';
import { countryLength, isAllCapitals, isProper } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';

/** End of the forms of address at `at` (`H.E. Dr.`), with what joins them to the name or office; `at` where there are none. */
export function honorificsEnd(sentence: TokenSentence, at: number): number {
  // `Major-General (Retired) X`.
  const isRetired = wordAt(sentence, at) === '(' && isRoleWord(sentence, at - 1);
  let end = isRetired ? inBracketsEnd(sentence, at) : at;
  for (let length = lengthAt(sentence, end); length > 0; length = lengthAt(sentence, end)) {
    end = slashEnd(sentence, inBracketsEnd(sentence, end + length));
    if (length === 1 && !isAllCapitals(sentence.tokens[end - 1]?.text ?? '')) continue;
    end = skipAcronym(sentence, end);
    if (wordAt(sentence, end) === 'the' && beginsOffice(sentence, end + 1)) end++;
    end = behindComma(sentence, end);
  }
  const degree = degreeEnd(sentence, end);
  return degree > end ? honorificsEnd(sentence, degree) : end;
}

/** `Dr. / Ana Silva`, `Major General / Tom Ray`: behind a stroke that parts a title from the name; `at` where none stands there. */
export function slashEnd(sentence: TokenSentence, at: number): number {
  return wordAt(sentence, at) === '/' && isProper(sentence, at + 1) ? at + 1 : at;
}

/** `His Excellency, the Ambassador of X`, `Her Excellency, Ana Silva`: the comma goes with the form of address. */
function behindComma(sentence: TokenSentence, at: number): number {
  if (wordAt(sentence, at) !== ',') return at;
  // `His Excellency, the Most Hon. Sir Tom Ray`.
  if (isProper(sentence, at + 1) || lengthAt(sentence, at + 1) > 1) return at + 1;
  return wordAt(sentence, at + 1) === 'the' && beginsOffice(sentence, at + 2) ? at + 2 : at;
}

/** `Doctor of Medical Sciences, Professor X`: end of a degree at `at` that stands before somebody; `at` where there is none. */
function degreeEnd(sentence: TokenSentence, at: number): number {
  const { phrases } = sentence.words;
  if (!phrases.graduates.has(wordAt(sentence, at)) || !['of', 'in'].includes(wordAt(sentence, at + 1)))
    return at;
  for (let end = at + 2; end < at + LONGEST_DEGREE && sentence.tokens[end]?.kind === 'word'; end++) {
    if (!phrases.degreeFields.has(wordAt(sentence, end))) continue;
    const behind = skipAcronym(sentence, end + 1);
    const to = wordAt(sentence, behind) === ',' ? behind + 1 : behind;
    const isSomebody = isProper(sentence, to) || phrases.professions.has(wordAt(sentence, to));
    return isSomebody ? to : at;
  }
  return at;
}

/** Most words of a degree. */
const LONGEST_DEGREE = 7;

function beginsOffice(sentence: TokenSentence, at: number): boolean {
  return isRoleWord(sentence, at) || sentence.words.portfolios.has(wordAt(sentence, at));
}

/** End of one more form of address, or a word for who has retired, in brackets at `at` (`Prof. (Dr.)`, `Gen. (Rtd)`); else `at`. */
function inBracketsEnd(sentence: TokenSentence, at: number): number {
  if (wordAt(sentence, at) !== '(') return at;
  const { words, tokens } = sentence;
  const isRetired = words.phrases.retiredWords.has(wordAt(sentence, at + 1));
  const inside = at + 1 + (isRetired ? 1 : matchLength(words.honorifics, tokens, at + 1));
  const close = inside + (wordAt(sentence, inside) === '.' ? 1 : 0);
  return inside > at + 1 && wordAt(sentence, close) === ')' ? close + 1 : at;
}

/** `COP/Mr Tom Ray`: letters for a rank and a form of address in one word. */
function isAfterStroke({ tokens, words }: TokenSentence, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  const stroke = lower.indexOf('/');
  return stroke > 0 && words.honorifics.has(lower.slice(stroke + 1));
}

/** `the Sri Lanka-Peru Friendship Association`: the first word of a country that a hyphen joins to another. */
function isOfPair({ tokens }: TokenSentence, at: number): boolean {
  const [first, joined] = [tokens[at], tokens[at + 1]];
  const hyphen = joined?.lower.indexOf('-') ?? 0;
  if (first === undefined || joined === undefined || hyphen < 1) return false;
  const second = joined.lower.slice(0, hyphen);
  return countryNames.get(first.lower)?.some((words) => words.length === 2 && words[1] === second) === true;
}

/** Length of one form of address; 0 for a pronoun, a country, and a word in lower case with no name behind it. */
function lengthAt(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  const token = tokens[at];
  const length = matchLength(words.honorifics, tokens, at) || (isAfterStroke(sentence, at) ? 1 : 0);
  if (isOfPair(sentence, at)) return 0;
  if (length === 0 || token === undefined || countryLength(sentence, at) > 0) return 0;
  // `prof. dr. sc. Ana Silva`: in lower case only before a name, or before another that stands before one.
  if (!token.capital && !isProper(sentence, at + length) && lengthAt(sentence, at + length) === 0) return 0;
  // `Lt. Governor` is an office of its own, and not the Governor with a rank.
  const { deputyRanks, rankedOffices } = words.phrases;
  if (deputyRanks.has(token.lower) && rankedOffices.has(tokens[at + length]?.lower ?? '')) return 0;
  const isPronoun = length === 1 && words.phrases.singularPronouns.has(token.lower) && token.text !== 'HE';
  return isPronoun ? 0 : length;
}
