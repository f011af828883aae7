import { skipAcronym } from './acronym.ts';
import type { BodyOrPlace } from './body-or-place.ts';
import { bodyOrPlaceAt } from './body-or-place.ts';
import { bracketEnd } from './bracket.ts';
import { lettersEnd } from './letters.ts';
import { countryLength, isAllCapitals } from './name.ts';
import { officeAt } from './office.ts';
import { bodiesOf } from './office-chain.ts';
import { officesAfter, withBodyAfterComma } from './offices-after.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { mentionOf, wordAt } from './phrase.ts';

/**
 * The person with this name and these offices before it, from `from` on, with what follows the name: `(…)`, `of Pakistan`,
 * `, Mayor of X and Secretary of Y,`, ` – Rector –`. `isBehindComma` says that a comma parts the name from its offices, as then
 * in all of a list (`the Speaker, X, the Mayor, Y`).
 */
export function namedPerson(
  sentence: TokenSentence,
  from: number,
  name: TokenRange,
  before: readonly Office[],
  isBehindComma = false,
): Phrase {
  const letters = lettersEnd(sentence, name.to);
  const inside = officeInBrackets(sentence, letters, name.to - name.from === 1);
  const body = spellsEnd(sentence, name, letters) ? null : bodyInBrackets(sentence, letters);
  const nameEnd =
    inside === null && body === null ? skipAcronym(sentence, letters) : bracketEnd(sentence, letters);
  const link = wordAt(sentence, nameEnd);
  const origin =
    link === 'of' || link === 'from'
      ? bodyOrPlaceAt(sentence, nameEnd + 1)
      : (body ?? homeBetweenCommas(sentence, nameEnd));
  const after = officesAfter(
    sentence,
    Math.max(origin?.to ?? 0, nameEnd),
    before.some((office) => !isRank(sentence, office)),
    isBehindComma,
  );
  const told = [...before, ...(inside === null ? [] : [inside]), ...after.offices];
  const offices = told.length > 0 ? told : seatBehind(sentence, name.to);
  return {
    kind: 'person',
    from,
    to: after.end,
    head: name,
    offices,
    origins: [...bodiesOf(offices), ...(origin === null ? [] : [origin.head])],
    members: [],
    definite: false,
    plural: false,
  };
}

/** `Ana Silva MP`: letters behind a name that say which seat somebody holds. */
function seatBehind(sentence: TokenSentence, at: number): Office[] {
  const title = { from: at, to: at + 1 };
  const isSeat = sentence.words.phrases.seatLetters.has(sentence.tokens[at]?.text ?? '');
  return isSeat ? [{ ...title, title, organisation: null, plural: false }] : [];
}

/** `Ana Silva, from Peru, and Tom Ray`: where somebody is from, between the comma at `at` and another or `and`. */
function homeBetweenCommas(sentence: TokenSentence, at: number): BodyOrPlace | null {
  if (wordAt(sentence, at) !== ',' || wordAt(sentence, at + 1) !== 'from') return null;
  const home = bodyOrPlaceAt(sentence, at + 2);
  const isClosed = home !== null && [',', ';', 'and'].includes(wordAt(sentence, home.to));
  return isClosed ? home : null;
}

/** The office in brackets at `at`, with the body behind a comma (`Tom Ray (Director, Trade Office)`). */
function officeInBrackets(sentence: TokenSentence, at: number, isOneWord: boolean): Office | null {
  const office = wordAt(sentence, at) === '(' ? officeAt(sentence, at + 1, false) : null;
  // `Partnerships (VP MEET)`: behind one word, letters that begin like an office name no holder.
  if (office === null || (isOneWord && sentence.tokens[office.to]?.capital === true)) return null;
  // `Lund Steel (CEO Tom Ray)`: who leads a body stands behind its name.
  const holder = personNameEnd(sentence, office.to);
  if (holder - office.to > 1 && wordAt(sentence, holder) === ')') return null;
  return withBodyAfterComma(sentence, office);
}

/**
 * `Ana Silva (Porto University)`: the body or place that alone stands in brackets at `at`. A lone word for a body, or a company's
 * name that goes on behind the bracket (`Fukui Aviation (Group) Co.`), tells that no person was named.
 */
function bodyInBrackets(sentence: TokenSentence, at: number): BodyOrPlace | null {
  const { retiredWords, partyLetters } = sentence.words.phrases;
  if (wordAt(sentence, at) !== '(' || retiredWords.has(wordAt(sentence, at + 1))) return null;
  if (partyLetters.test(sentence.tokens[at + 1]?.text ?? '')) return null;
  const inside = bodyOrPlaceAt(sentence, at + 1);
  if (inside === null || wordAt(sentence, countriesEnd(sentence, inside.to)) !== ')') return null;
  return isBodyWord(sentence, inside.to - 1, inside.head) || isBodyWord(sentence, inside.to + 1)
    ? null
    : inside;
}

/**
 * `Institute of Management and Leadership Development (IMLD)`: letters in brackets that end with a name's initials are its
 * body's.
 */
function spellsEnd(sentence: TokenSentence, { from, to }: TokenRange, at: number): boolean {
  const inside =
    wordAt(sentence, at) === '(' && wordAt(sentence, at + 2) === ')' ? sentence.tokens[at + 1] : undefined;
  const initials = sentence.tokens
    .slice(from, to)
    .map(({ text }) => text.charAt(0))
    .join('');
  return inside !== undefined && isAllCapitals(inside.text) && inside.text.endsWith(initials);
}

/** `(Morocco, Tunisia)`, `(Porto University, Portugal)`: end of the countries behind commas at `at`. */
function countriesEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  while (wordAt(sentence, end) === ',' || wordAt(sentence, end) === 'and') {
    const length = countryLength(sentence, end + 1);
    if (length === 0) return end;
    end += 1 + length;
  }
  return end;
}

/** Whether the word at `at` is one for bodies and, where a name is given, all of it. */
function isBodyWord(sentence: TokenSentence, at: number, name?: TokenRange): boolean {
  const isAll = name === undefined || name.to - name.from === 1;
  return isAll && sentence.words.organisationHeads.has(wordAt(sentence, at));
}

/** `Prince`, `Major General`: a title that goes with any office. */
export function isRank(sentence: TokenSentence, { title, organisation }: Office): boolean {
  if (organisation !== null) return false;
  const { phrases, actors } = sentence.words;
  const isOne = title.to - title.from === 1 && phrases.professions.has(wordAt(sentence, title.from));
  return isOne || actors.ranks.test(mentionOf(sentence, title).text);
}
