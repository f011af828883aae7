import { cityNames } from '../lexicon/cities.ts';
import { countryNames } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { Token } from '../token.ts';
import type { TokenSentence } from './phrase.ts';

/** Letters behind a name that are no part of it. */
const POST_NOMINALS = new Set('MP MEP MLA MSP TD QC KC CBE OBE MBE PhD MSc PC FRS MD MBA'.split(' '));

/** Longest personal name taken for one, in tokens, particles counted. */
const LONGEST_NAME = 7;

/** Offices that are personal names just as well (`Hossein Amir`): no bare name goes before them. */
export const NAME_LIKE = new Set(
  'amir sultan prince king bishop dean judge marshal imam pope major justice princess queen guest host author regent warden steward chief chancellor'.split(
    ' ',
  ),
);

/** Whether this token can be a word of a proper name: capitalised, and not so only because a sentence begins. */
export function isProper(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.capital) return false;
  if (sentence.words.functionWords.has(token.lower)) return isInitials(token.text) || isAcronym(token.text);
  if (sentence.words.openingWords.has(token.lower) && opensSentence(sentence, at)) return false;
  return !isCalendarWord(sentence, at);
}

function opensSentence(sentence: TokenSentence, at: number): boolean {
  return at === 0 || sentence.tokens[at - 1]?.kind === 'mark';
}

/** Months and weekdays, except where a month is plainly a part of a name (`Lim Jun Hock`). */
function isCalendarWord(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const token = tokens[at] as Token;
  if (words.weekdays.has(token.lower)) return true;
  if (!words.months.has(token.lower)) return false;
  const beside = [tokens[at - 1], tokens[at + 1]];
  if (token.text.endsWith('.') || beside.some((other) => other?.kind === 'number')) return true;
  const short = token.text.length === 3 && token.lower !== 'may';
  const next = isNameWord(sentence, at + 1) && !isRoleWord(sentence, at + 1);
  return !(isNameWord(sentence, at - 1) || (short && next));
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

/** Short names of countries that count only in capitals (`ROK`, not `Rok`). */
const ACRONYMS = new Set('us uk uae usa rok dprk prc drc ksa'.split(' '));

/** Length in tokens of a country's name or adjective at `at`; 0 where there is none. `us` counts only in capitals. */
export function countryLength(sentence: TokenSentence, at: number): number {
  const token = sentence.tokens[at];
  if (token === undefined || !token.capital) return 0;
  if (ACRONYMS.has(token.lower) && token.text !== token.text.toUpperCase()) return 0;
  return matchLength(countryNames, sentence.tokens, at);
}

/** Length in tokens of a known city's name at `at` (`Abu Dhabi`; `Lima` only where it stands alone); 0 where there is none. */
export function cityLength(sentence: TokenSentence, at: number): number {
  if (sentence.tokens[at]?.capital !== true) return 0;
  const length = matchLength(cityNames, sentence.tokens, at);
  const alone = !isProper(sentence, at + 1) && (at === 0 || !isProper(sentence, at - 1));
  return length > 1 || alone ? length : 0;
}

/** Whether an office or a qualifier of one begins here (`Mayor`, `Deputy`). */
export function isRoleWord(sentence: TokenSentence, at: number): boolean {
  const { words, tokens } = sentence;
  return (
    matchLength(words.roleHeads, tokens, at) > 0 ||
    matchLength(words.rolePlurals, tokens, at) > 0 ||
    matchLength(words.roleModifiers, tokens, at) > 0
  );
}

/** End of the run of proper words that begins at `at` (particles inside it included); `at` itself where none begins. */
export function properRunEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  while (isProper(sentence, end)) {
    end++;
    let next = end;
    while (
      sentence.words.nameParticles.has(sentence.tokens[next]?.lower ?? '') &&
      !sentence.tokens[next]?.capital
    )
      next++;
    if (next > end && next - end <= 3 && isProper(sentence, next)) end = next;
  }
  return end;
}

/**
 * End of a personal name that begins at `at`, or `at` where there is none. A name is a run of one to seven proper words
 * none of which is an office, a country or the last word of an organisation.
 */
export function personNameEnd(sentence: TokenSentence, at: number): number {
  const runEnd = properRunEnd(sentence, at);
  let end = at;
  while (end < runEnd && end - at < LONGEST_NAME && !endsName(sentence, at, end)) end++;
  while (
    end > at &&
    sentence.words.nameParticles.has(sentence.tokens[end - 1]?.lower ?? '') &&
    !sentence.tokens[end - 1]?.capital
  )
    end--;
  if (
    end < runEnd &&
    isOrganisationWord(sentence, end) &&
    !POST_NOMINALS.has(sentence.tokens[end]?.text ?? '')
  )
    return at;
  return end;
}

function endsName(sentence: TokenSentence, start: number, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return true;
  if (at === start && cityLength(sentence, at) > 0) return true;
  if (at === start && sentence.words.portfolios.has(token.lower) && !isProper(sentence, at + 1)) return true;
  if (at > start && (isOrganisationWord(sentence, at) || POST_NOMINALS.has(token.text))) return true;
  if (
    at === start &&
    matchLength(sentence.words.honorifics, sentence.tokens, at) > 0 &&
    sentence.tokens[at + 1]?.capital === true
  )
    return false;
  if (
    NAME_LIKE.has(token.lower) &&
    (at > start || (isProper(sentence, at + 1) && !isRoleWord(sentence, at + 1)))
  )
    return false;
  if (token.capital && isRoleWord(sentence, at) && !isAllCapitals(token.text))
    return at === start || !isLastOfRun(sentence, at);
  return countryLength(sentence, at) > 0 && !(at > start && isLastOfRun(sentence, at));
}

function isLastOfRun(sentence: TokenSentence, at: number): boolean {
  return !isProper(sentence, at + 1) && sentence.tokens[at + 1]?.lower !== 'of';
}

function isOrganisationWord(sentence: TokenSentence, at: number): boolean {
  const lower = sentence.tokens[at]?.lower ?? '';
  return (
    sentence.words.organisationHeads.has(lower) ||
    matchLength(sentence.words.placeHeads, sentence.tokens, at) > 0
  );
}
