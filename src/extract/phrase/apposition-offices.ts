import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { isFreeDash } from './free-dash.ts';
import { honorificsEnd } from './honorifics.ts';
import { isLettersOfBody, withLettersBehind } from './letters-of-body.ts';
import { countryLength } from './name.ts';
import { nameBehindTitle } from './name-behind-title.ts';
import { officeAt } from './office.ts';
import { chainLink } from './office-chain.ts';
import { isAddressedBehind, officesBefore } from './offices-before.ts';
import { organisationNameEnd } from './organisation-name.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';

/** How the name in front of an apposition was told, which says whose the offices behind it are. */
export interface NameTold {
  /** It has an office before it: an office with a name behind it is the next member of a list. */
  readonly hasOffice: boolean;
  /** A comma parts it from that office: so it may part the next member's. */
  readonly isBehindComma: boolean;
}

/** Offices in a row from `at` on, each with or without a determiner, up to one that belongs to the next name. */
export function appositionOffices(sentence: TokenSentence, at: number, told: NameTold): Office[] {
  const offices: Office[] = [];
  let next = at;
  for (;;) {
    const determiner = determinerAt(sentence, next);
    const from = next + determiner.length + (determiner.definite ? ownerLength(sentence, next + 1) : 0);
    const start = honorificsEnd(sentence, from);
    const office = officeAt(sentence, start, false) ?? qualifiedOffice(sentence, start);
    if (office === null || office.plural || isOfNext(sentence, start, office, told)) return offices;
    const isApart = wordAt(sentence, offices.at(-1)?.to ?? at) === ';';
    // `X, president of Y, and his counterpart, Z`: nobody is his own counterpart.
    if (offices.length > 0 && sentence.words.actors.counterpart.test(wordAt(sentence, office.title.to - 1)))
      return offices;
    if (
      (determiner.definite && isAnothers(sentence, at, office, told)) ||
      isHeldByNext(sentence, office, start > from, told) ||
      ((told.hasOffice || isApart || isBehindCommaAnd(sentence, offices, next)) &&
        isNextMember(sentence, next + determiner.length, isApart))
    )
      return offices;
    const whole = withLettersBehind(sentence, office);
    offices.push(whole);
    const behind = behindCountry(sentence, whole.to);
    const link = chainLink(sentence, behind);
    if (link === 0) return offices;
    next = behind + link;
  }
}

/**
 * `the Dean of X, Ana Silva, Mayor of Y, Tom Ray`; with a form of address before it `President X, H.H. the Vice President, Dr.
 * Y`.
 */
function isHeldByNext(
  sentence: TokenSentence,
  office: Office,
  isAddressed: boolean,
  told: NameTold,
): boolean {
  if (told.isBehindComma && isNamedBehindComma(sentence, office)) return true;
  return told.hasOffice && isAddressed && isAddressedThere(sentence, office.to);
}

/** Whether an office with `the` before it is of the next member of a list, or the subject of a sentence. */
function isAnothers(
  sentence: TokenSentence,
  at: number,
  office: Office,
  { hasOffice, isBehindComma }: NameTold,
): boolean {
  // `On behalf of President X, the Minister of Trade, Y, received`.
  const isFront = hasOffice && isFronted(sentence);
  if ((isBehindComma || isFront) && isNamedBehindComma(sentence, office)) return true;
  if (isSeatHolder(sentence, at) && isMemberOfList(sentence, office)) return true;
  return isSubject(sentence, office) || (hasOffice && isSubjectOfMain(sentence, office));
}

/**
 * `In the meeting with Minister X, the Acme chief said`: behind what a preposition opens, an office before the verb is its
 * subject.
 */
function isSubjectOfMain(sentence: TokenSentence, { to }: Office): boolean {
  return isMainVerb(sentence, to) && isFronted(sentence);
}

/** The office is held by the name behind it. */
function isOfNext(sentence: TokenSentence, at: number, { to }: Office, told: NameTold): boolean {
  return takesNameNext(sentence, to, told) || isNamedSubject(sentence, at);
}

/** `At the meeting with X, the Mayor of Lund Y said`: behind a front an office with a name and a verb behind it is the subject’s. */
function isNamedSubject(sentence: TokenSentence, at: number): boolean {
  if (!isFronted(sentence)) return false;
  const office = officeAt(sentence, at, true);
  const name = honorificsEnd(sentence, office?.to ?? at);
  const end = personNameEnd(sentence, name);
  return office !== null && end - name > 1 && isMainVerb(sentence, end);
}

/** The sentence opens with a preposition. */
function isFronted({ tokens, words }: TokenSentence): boolean {
  return matchLength(words.prepositions, tokens, 0) > 0;
}

function isMainVerb({ tokens, words }: TokenSentence, at: number): boolean {
  const token = tokens[at];
  const forms = words.verbs.get(token?.lower ?? '')?.forms ?? [];
  return token?.capital === false && (forms.includes('past') || forms.includes('present'));
}

/** `X, Rector of Y, and Director of Z, Professor W`: behind a comma and `and` the last member of the list may begin. */
function isBehindCommaAnd(sentence: TokenSentence, offices: readonly Office[], at: number): boolean {
  return offices.length > 0 && wordAt(sentence, at - 1) === 'and' && wordAt(sentence, at - 2) === ',';
}

/** `the manufacturer’s president`: length of the plain word for whose office it is; 0 where there is none. */
function ownerLength(sentence: TokenSentence, at: number): number {
  const token = sentence.tokens[at];
  const isPlain = token?.kind === 'word' && !token.capital;
  return isPlain && wordAt(sentence, at + 1) === "'s" ? 2 : 0;
}

/** `the Speaker, X, the Mayor, Y`: an office with somebody’s full name behind a comma. */
function isNamedBehindComma(sentence: TokenSentence, { to }: Office): boolean {
  return wordAt(sentence, to) === ',' && personNameEnd(sentence, to + 1) - to > 2;
}

/** A name with the letters of a seat right before the comma in front of `at`. */
function isSeatHolder({ tokens, words }: TokenSentence, at: number): boolean {
  return words.phrases.seatLetters.has(tokens[at - 2]?.text ?? '');
}

/** `X MP, the Speaker of Y and other officials`: the office ends a list of people. */
function isMemberOfList(sentence: TokenSentence, { to }: Office): boolean {
  return wordAt(sentence, to) === 'and' && officeAt(sentence, to + 1, false) === null;
}

/** `mayor of Lund, Sweden, and chair of the union`: behind the country between commas, where `and` with another office follows. */
function behindCountry(sentence: TokenSentence, at: number): number {
  const country = wordAt(sentence, at) === ',' ? countryLength(sentence, at + 1) : 0;
  const end = at + 1 + country;
  const and = wordAt(sentence, end) === ',' ? end + 1 : end;
  const isChained = country > 0 && wordAt(sentence, and) === 'and';
  return isChained && officeAt(sentence, and + 1, false) !== null ? end : at;
}

/** `Ana Silva, museum director`: behind a name any noun in lower case qualifies an office in lower case. */
function qualifiedOffice(sentence: TokenSentence, at: number): Office | null {
  const { tokens, words } = sentence;
  const isLower = (k: number) => tokens[k]?.kind === 'word' && tokens[k].capital === false;
  const word = wordAt(sentence, at);
  const isOther =
    words.functionWords.has(word) || words.verbs.has(word) || words.phrases.verbEnding.test(word);
  if (!isLower(at) || !isLower(at + 1) || isOther || matchLength(words.prepositions, tokens, at) > 0)
    return null;
  if (!isRoleWord(sentence, at + 1) || matchLength(words.adverbs, tokens, at) > 0) return null;
  const office = officeAt(sentence, at + 1, false);
  if (office === null || office.title.from !== at + 1) return null;
  return { ...office, from: at, title: { ...office.title, from: at } };
}

/**
 * `Mayor of X Ana Silva, Mayor of Y Rui Costa`: read as one before a name, the office has its own holder; behind a semicolon
 * (`isApart`) also where only a comma parts them.
 */
function isNextMember(sentence: TokenSentence, at: number, isApart: boolean): boolean {
  const office = officeAt(sentence, at, true);
  if (office === null) return false;
  if (takesName(sentence, office.to)) return true;
  const chain = officesBefore(sentence, at);
  // `X, Director General Foreign Ministry Mufti Y`: a second office right behind it, and a name.
  const [first, second] = chain.offices;
  const isRightBehind = first?.to === second?.from;
  // `Prime Minister X, Deputy Prime Minister and Foreign Minister Y`: both without a body, and a name behind them.
  const areBare =
    first?.organisation === null && second?.organisation === null && wordAt(sentence, first.to) === 'and';
  if (second !== undefined && (isRightBehind || areBare) && takesName(sentence, chain.end)) return true;
  if ([office.to, chain.end].some((end) => isTitled(sentence, end))) return true;
  if (!isApart && [office.to, chain.end].some((end) => isAddressedThere(sentence, end))) return true;
  if (isNamedLast(sentence, office)) return true;
  const rank = wordAt(sentence, office.to) === ',' ? office.to + 1 : office.to;
  const name = nameBehindTitle(sentence, rank);
  return personNameEnd(sentence, name) > name && (name > rank || (isApart && rank > office.to));
}

/**
 * `President X of Romania, Prime Minister of Peru, Y;`: an office with its body, and behind a comma a name without one of its
 * own.
 */
function isNamedLast(sentence: TokenSentence, { to, organisation }: Office): boolean {
  if (organisation === null || wordAt(sentence, to) !== ',') return false;
  const end = personNameEnd(sentence, to + 1);
  const isKnown = sentence.words.organisationHeads.has(wordAt(sentence, end - 1));
  return end - to > 2 && !isKnown && [';', 'and', '.', ''].includes(wordAt(sentence, end));
}

/** `Prince X, Minister of State and Member of the Council Prince Y`: a title that is read as a part of a name. */
function isTitled(sentence: TokenSentence, at: number): boolean {
  const isTitle = sentence.words.phrases.nameLikeOffices.has(wordAt(sentence, at));
  return isTitle && sentence.tokens[at]?.capital === true && personNameEnd(sentence, at) - at > 1;
}

/** `During talks with Ambassador X, the President said`: an office without a body before a verb is its subject. */
function isSubject(sentence: TokenSentence, { to, title, organisation }: Office): boolean {
  const word = wordAt(sentence, to);
  const { be, presentHave, pastHave, modals } = sentence.words.clauses.auxiliaries;
  // Behind a longer office the comma that ends it may be left out (`X, the Ambassador to Peru has met Y`).
  const isBare = to - title.from === 1;
  const isVerb =
    sentence.words.verbs.has(word) ||
    (isBare && [be, presentHave, pastHave, modals].some((each) => each.has(word)));
  return organisation === null && isVerb && sentence.tokens[to]?.capital === false;
}

/** Somebody addressed behind a comma. */
function isAddressedThere(sentence: TokenSentence, at: number): boolean {
  return wordAt(sentence, at) === ',' && isAddressedBehind(sentence, at);
}

/** `the rector X, the vice-rector for research - Ana Silva, …`: behind a dash too stands who holds the next office of a list. */
function takesNameNext(sentence: TokenSentence, at: number, { hasOffice }: NameTold): boolean {
  if (takesName(sentence, at)) return true;
  if (!hasOffice || !isFreeDash(sentence, at)) return false;
  const end = personNameEnd(sentence, at + 1);
  return end > at + 2 && organisationNameEnd(sentence, at + 1) < end;
}

function takesName(sentence: TokenSentence, at: number): boolean {
  const from = honorificsEnd(sentence, at);
  const end = personNameEnd(sentence, from);
  return (
    end > from &&
    !isRoleWord(sentence, from) &&
    !(from === at && end === at + 1 && isLettersOfBody(sentence, at))
  );
}
