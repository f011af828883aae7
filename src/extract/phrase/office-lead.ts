import { matchLength } from '../lexicon/phrase-set.ts';
import type { Token } from '../token.ts';
import { skipAcronym } from './acronym.ts';
import { bodyBehindOffice } from './body-behind-office.ts';
import { lastPlaceWhere } from './last-place.ts';
import { countryLength, isAllCapitals, isProper, properRunEnd } from './name.ts';
import { organisationNameEnd } from './organisation-name.ts';
import { isPostNominal, personNameEnd } from './person-name.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';
import { isPlainField } from './plain-field.ts';
import { isRoleWord, roleHeadLength } from './role-words.ts';
import { isSurname } from './surname.ts';
import { isTopic } from './topic.ts';

/** Most tokens before the first word of an office. */
const LONGEST_LEAD = 14;

/** What stands before the first word of an office: where its title and that word begin, and the body named before it. */
export interface OfficeLead {
  readonly titleFrom: number;
  readonly roleFrom: number;
  readonly organisation: TokenRange | null;
  /** That body is only a run of proper words right before the office, which may as well be somebody's name. */
  readonly isBareName: boolean;
}

/** The last token at which a word for an office can begin: few are letters, or parted by a hyphen or a stroke. */
const lastRoleHead = lastPlaceWhere(({ tokens, words }: TokenSentence, at) => {
  const { lower, text } = tokens[at] as Token;
  return words.openings.offices.has(lower) || /[-/]/.test(lower) || words.phrases.capitalRoles.has(text);
});

/**
 * What leads from `at` to the first word of an office: countries, bodies, portfolios and qualifiers (`FAW vice` president).
 * Null where no office follows.
 */
export function officeLead(sentence: TokenSentence, at: number): OfficeLead | null {
  if (at > lastRoleHead(sentence)) return null;
  let lead: OfficeLead | null = { titleFrom: at, roleFrom: at, organisation: null, isBareName: false };
  while (lead !== null && lead.roleFrom - at < LONGEST_LEAD) {
    const { roleFrom } = lead;
    if (roleHeadLength(sentence, roleFrom) > 0 && !startsBody(sentence, roleFrom))
      return isNameWithLetters(sentence, lead) || isVenue(sentence, at, roleFrom) ? null : lead;
    lead = stepped(sentence, at, lead);
  }
  return null;
}

/** `Ana Silva MP, …`: a name with letters behind it, and not the member for a place of that name. */
function isNameWithLetters(sentence: TokenSentence, { roleFrom, isBareName }: OfficeLead): boolean {
  return isBareName && isPostNominal(sentence, roleFrom) && !isProper(sentence, roleFrom + 1);
}

/** A word for an office that begins an organisation's name is none (`Secretary Office`, `Rector’s Office`). */
function startsBody(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const next = tokens[wordAt(sentence, at + 1) === "'s" ? at + 2 : at + 1];
  if (next === undefined || !next.capital || isAllCapitals(next.text)) return false;
  if (tokens[at]?.capital !== true || words.portfolios.has(next.lower)) return false;
  const isBody = words.organisationHeads.has(next.lower) && !isSurname(sentence, at + 1);
  // `Chairman Board of Trade Tom Ray`.
  const isLong = isBody && wordAt(sentence, at + 2) === 'of';
  if (
    isLong &&
    bodyBehindOffice(sentence, { title: wordAt(sentence, at), to: at + 1, beforeName: true }) > at + 1
  )
    return false;
  // `Chairman Senate Tom Ray`.
  return isBody && personNameEnd(sentence, at + 2) - at < 4;
}

/** The lead with what stands at its end stepped over; null where nothing there can stand before an office. */
function stepped(sentence: TokenSentence, at: number, lead: OfficeLead): OfficeLead | null {
  const from = lead.roleFrom;
  const isName = isProper(sentence, from);
  const bodyTo = isName ? organisationNameEnd(sentence, from) : from;
  if (isFieldsOnly(sentence, from, bodyTo)) return { ...lead, roleFrom: bodyTo };
  const named = isName ? bodyBefore(sentence, from, bodyTo) : null;
  if (named !== null) return named;
  if (from === at && isCounted(sentence, at)) return { ...lead, titleFrom: at + 1, roleFrom: at + 1 };
  const country = countryLength(sentence, from);
  if (country > 0 && wordAt(sentence, from + country) === "'s")
    return behindBody(from, from + country, from + country + 1);
  if (isOwningBody(sentence, at, from)) return behindBody(from, from + 1, from + 2);
  // `City of Lund chief executive`: a word for a place that a name follows qualifies nothing.
  const isPlace = isName && wordAt(sentence, from + 1) === 'of';
  const length = country || (isPlace ? 0 : plainLength(sentence, at, from));
  // `United Arab Emirates (UAE) President`.
  if (length > 0)
    return { ...lead, roleFrom: country > 0 ? skipAcronym(sentence, from + length) : from + length };
  const bare = isName ? bodyBefore(sentence, from, bodyEnd(sentence, from)) : null;
  return bare === null ? null : { ...bare, isBareName: isBareName(sentence, bare) };
}

/** `Mines and Petroleum` Minister: fields joined by `and` right before an office are its portfolio, and no body. */
function isFieldsOnly(sentence: TokenSentence, from: number, to: number): boolean {
  const isJoined = sentence.tokens.slice(from, to).some(({ lower }) => lower === 'and' || lower === '&');
  if (!isJoined || roleHeadLength(sentence, to) === 0) return false;
  for (let at = from; at < to; at++)
    if (!isTopic(sentence, at) && wordAt(sentence, at) !== 'and' && wordAt(sentence, at) !== '&')
      return false;
  return true;
}

/** `the Embassy’s counsellor`, `the university’s rector`: a body known by one word, whose office follows. */
function isOwningBody(sentence: TokenSentence, at: number, from: number): boolean {
  const isBody = sentence.words.organisationHeads.has(wordAt(sentence, from));
  return isBody && from === at && wordAt(sentence, from + 1) === "'s";
}

/** Two proper words or more that are no place, with an office right behind them. */
function isBareName(sentence: TokenSentence, { organisation, roleFrom }: OfficeLead): boolean {
  if (organisation === null || organisation.to !== roleFrom || organisation.to - organisation.from < 2)
    return false;
  return placeAt(sentence, organisation.from) === null && roleHeadLength(sentence, roleFrom) > 0;
}

/** `the 24th` president. */
function isCounted({ tokens, words }: TokenSentence, at: number): boolean {
  const ending = /^\d{1,3}([a-z]{2})$/.exec(tokens[at]?.lower ?? '')?.[1];
  return ending !== undefined && words.dates.ordinalEndings.has(ending);
}

function behindBody(from: number, to: number, next: number): OfficeLead {
  return { titleFrom: next, roleFrom: next, organisation: { from, to }, isBareName: false };
}

/** Length of a qualifier, a portfolio or what joins two of them at `from`; 0 where there is none. */
function plainLength(sentence: TokenSentence, at: number, from: number): number {
  const { tokens, words } = sentence;
  const qualifier = matchLength(words.roleModifiers, tokens, from);
  if (qualifier > 0 && !(from === at && isCommonWord(sentence, from))) return qualifier;
  if (isTopic(sentence, from) || isPlainField(sentence, from)) return 1;
  if (from === at) return 0;
  const word = wordAt(sentence, from);
  const leads = (k: number) => isTopic(sentence, k) || matchLength(words.roleModifiers, tokens, k) > 0;
  const isPair = word === 'and' || word === '&';
  const joins =
    words.phrases.leadJoiners.has(word) &&
    ((isTopic(sentence, from - 1) && isTopic(sentence, from + 1)) ||
      (isPair && tokens[from - 1]?.capital === true && leads(from - 1) && leads(from + 1)));
  return joins || word === '-' ? 1 : 0;
}

/** A qualifier in lower case that is mostly another word (`the city …`), unless an office follows at once. */
function isCommonWord(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.capital) return false;
  // `in his office Major General X`.
  const { ownRooms, possessives } = sentence.words.frames;
  if (ownRooms.has(token.lower) && possessives.has(wordAt(sentence, at - 1))) return true;
  return sentence.words.phrases.commonQualifiers.has(token.lower) && !isBeforeOffice(sentence, at + 1);
}

function isBeforeOffice(sentence: TokenSentence, at: number): boolean {
  return roleHeadLength(sentence, at) > 0 || isPlainField(sentence, at);
}

/** End of a body, a place or another name that may stand before an office (`Chatham-Kent` Mayor). */
function bodyEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  const end = Math.max(organisationNameEnd(sentence, at), placeAt(sentence, at)?.head.to ?? at);
  if (end > at) return end;
  const runEnd = properRunEnd(sentence, at);
  let to = at;
  while (
    to < runEnd &&
    roleHeadLength(sentence, to) === 0 &&
    matchLength(words.roleModifiers, tokens, to) === 0 &&
    !isTopic(sentence, to)
  )
    to++;
  return to;
}

/** `Lund University` Support `Assistant X`: any one word between a body and an office before a name. */
function isQualifier(sentence: TokenSentence, at: number): boolean {
  const role = isProper(sentence, at) ? roleHeadLength(sentence, at + 1) : 0;
  return role > 0 && roleHeadLength(sentence, at) === 0 && isProper(sentence, at + 1 + role);
}

/**
 * The lead behind a body `[at, end)` right before an office: `FAW` president, `Changchun’s` mayor; null where no office
 * follows.
 */
function bodyBefore(sentence: TokenSentence, at: number, end: number): OfficeLead | null {
  const { tokens, words } = sentence;
  if (end === at) return null;
  const isNamed = organisationNameEnd(sentence, at) > at;
  // `Tom Major`, not `Lund Chief Minister`.
  const mayBeName =
    tokens[end]?.capital === true &&
    words.phrases.nameLikeOffices.has(wordAt(sentence, end)) &&
    !(matchLength(words.roleModifiers, tokens, end) > 0 && isRoleWord(sentence, end + 1)) &&
    roleHeadLength(sentence, end) <= 1;
  if (!isNamed && mayBeName) return null;
  const behind = skipAcronym(sentence, end);
  if (isNamed && isQualifier(sentence, behind))
    return { ...behindBody(at, end, behind), roleFrom: behind + 1 };
  const next = wordAt(sentence, behind) === "'s" ? behind + 1 : behind;
  const goesOn =
    roleHeadLength(sentence, next) > 0 ||
    matchLength(words.roleModifiers, tokens, next) > 0 ||
    isTopic(sentence, next);
  return goesOn ? behindBody(at, end, next) : null;
}

/** `received at Lund Airport Turkish President X`: the house where it was, and not whose president he is. */
function isVenue(sentence: TokenSentence, at: number, end: number): boolean {
  const { placePrepositions, venueNouns } = sentence.words.phrases;
  if (!placePrepositions.has(wordAt(sentence, at - 1))) return false;
  return sentence.tokens.slice(at, end).some(({ lower, capital }) => capital && venueNouns.has(lower));
}
