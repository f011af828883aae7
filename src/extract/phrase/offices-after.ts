import { matchLength } from '../lexicon/phrase-set.ts';
import { appositionOffices } from './apposition-offices.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { listedBodyEnd } from './listed-body.ts';
import { lowerBodyEnd } from './lower-body.ts';
import { countryLength, isProper } from './name.ts';
import { officeAt } from './office.ts';
import type { OfficeChain } from './office-chain.ts';
import { organisationAt } from './organisation.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, Phrase, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';

const COMMAS = new Set([',', '，']);
/** Marks behind a body that ends an apposition. */
const CLOSERS = new Set([',', ';', '.', ')']);
/** Words behind a chair that has a name. */
const CHAIR_LINKS = new Set(['of', 'in', 'for']);
/** Most words from the article to the word for a named chair. */
const LONGEST_CHAIR = 5;
const DASHES = new Set(['–', '—', '-']);

/**
 * The offices in apposition to a name that ends at `at` (`, Mayor of X and Secretary of Y,`, ` – Rector –`, ` as chair`).
 * `hasOffice` says that the name has one before it: then an office with a name behind it is the next member of a list, and
 * where a comma stands between the two (`isBehindComma`) so is one with a comma and a name behind it.
 */
export function officesAfter(
  sentence: TokenSentence,
  at: number,
  hasOffice: boolean,
  isBehindComma = false,
): OfficeChain {
  const isDash =
    DASHES.has(wordAt(sentence, at)) && sentence.tokens[at - 1]?.end !== sentence.tokens[at]?.start;
  const capacity = capacityLength(sentence, at);
  const opens = isDash || COMMAS.has(wordAt(sentence, at)) || wordAt(sentence, at) === 'as';
  const start = capacity > 0 ? at + capacity : appositionStart(sentence, at + 1);
  // Behind a dash stands what the name holds, never the next member of a list.
  const offices =
    opens || capacity > 0
      ? appositionOffices(sentence, start, { hasOffice: hasOffice && !isDash, isBehindComma })
      : officeRightBehind(sentence, at, hasOffice);
  const last = offices.at(-1);
  if (last === undefined) return { offices, end: at };
  const closed = withBodyAfterComma(sentence, last);
  const closer = wordAt(sentence, closed.to);
  const isClosed = COMMAS.has(closer) || (isDash && DASHES.has(closer));
  // The second of two dashes belongs to what they part, whatever follows.
  const isPair = isDash && DASHES.has(closer) && sentence.tokens[closed.to + 1] !== undefined;
  const end = isPair ? closed.to + 1 : isClosed ? appositionEnd(sentence, closed.to) : closed.to;
  return { offices: [...offices.slice(0, -1), closed], end };
}

/** Length of `in his capacity as`, with a comma before it or not; 0 where no such words stand. */
function capacityLength(sentence: TokenSentence, at: number): number {
  const comma = COMMAS.has(wordAt(sentence, at)) ? 1 : 0;
  const length = matchLength(sentence.words.phrases.capacityLeads, sentence.tokens, at + comma);
  return length === 0 ? 0 : comma + length;
}

/**
 * `Ana Silva Ambassador of X,`, `Tom Ray head of protocol,`: an office with what it is for right behind a name that has none,
 * up to a mark, `and` or a verb.
 */
function officeRightBehind(sentence: TokenSentence, at: number, hasOffice: boolean): Office[] {
  if (hasOffice || !isProper(sentence, at - 2)) return [];
  const from = at + (wordAt(sentence, at) === 'the' ? 1 : 0);
  const office = officeAt(sentence, from, false);
  if (office === null || office.plural || office.title.from !== from) return [];
  // `Ana Silva US Ambassador to Peru;`.
  const isPosted = countryLength(sentence, from) > 0 && office.to - from > LONGEST_BARE;
  if (!saysOfWhat(sentence, office) && !isPosted) return [];
  const next = sentence.tokens[office.to];
  const isVerb = next?.capital === false && sentence.words.verbs.has(next.lower);
  const isClosed = next === undefined || next.kind === 'mark' || next.lower === 'and' || isVerb;
  return isClosed ? [office] : [];
}

/** `Rector of X`, `vice rector for research`, `Ambassador to Y`: an office with a complement behind it. */
function saysOfWhat(sentence: TokenSentence, { title, to, organisation }: Office): boolean {
  const isLinked = sentence.tokens
    .slice(title.from, to)
    .some(({ lower }) => lower === 'of' || lower === 'for' || lower === 'to');
  const isCapital = sentence.tokens[title.from]?.capital === true;
  return isLinked || (isCapital && organisation !== null);
}

/** Steps over an age, `who is` and `also`. */
function appositionStart(sentence: TokenSentence, at: number): number {
  const { phrases } = sentence.words;
  let start = at;
  if (sentence.tokens[start]?.kind === 'number' && wordAt(sentence, start + 1) === ',') start += 2;
  if (wordAt(sentence, start) === 'who' && phrases.singularCopulas.has(wordAt(sentence, start + 1)))
    start += 2;
  return wordAt(sentence, start) === 'also' ? start + 1 : namedChairStart(sentence, start);
}

/** `the Tom Ray` Professor of History: where the office begins behind him after whom a chair is named; else `at`. */
function namedChairStart(sentence: TokenSentence, at: number): number {
  if (wordAt(sentence, at) !== 'the') return at;
  const { professions } = sentence.words.phrases;
  for (let chair = at + 1; chair <= at + LONGEST_CHAIR && isProper(sentence, chair); chair++)
    if (professions.has(wordAt(sentence, chair)))
      return chair > at + 2 && CHAIR_LINKS.has(wordAt(sentence, chair + 1)) ? chair : at;
  return at;
}

/** `G D Sharma, vice chancellor, USTM,`: the office with the body that stands behind one more comma. */
export function withBodyAfterComma(sentence: TokenSentence, office: Office): Office {
  if (wordAt(sentence, office.to) !== ',' || office.organisation !== null) return office;
  const body = wholeBody(sentence, organisationAt(sentence, office.to + 1));
  const listed = listedBodyEnd(sentence, office.to + 1);
  if (listed > (body?.to ?? office.to + 1))
    return { ...office, organisation: { from: office.to + 1, to: listed }, to: listed };
  if (body === null) return withLowerBody(sentence, office) ?? withUnitAfterComma(sentence, office);
  if (body.definite && !isNamedWithArticle(sentence, body)) return office;
  const next = sentence.tokens[body.to];
  const isJoined = isAnd(next?.lower ?? '') && !isSomebodyNext(sentence, body.to + 1);
  const isClosed =
    next === undefined || (next.kind === 'word' ? !next.capital && !isJoined : CLOSERS.has(next.text));
  if (!isClosed) return office;
  const larger = largerBody(sentence, body);
  return { ...office, organisation: larger.head, to: larger.to };
}

/**
 * `Tom Ray, secretary, ministry of finance, government of Norway`: bodies in lower case, of which the first is his; null for
 * none.
 */
function withLowerBody(sentence: TokenSentence, office: Office): Office | null {
  const first = { from: office.to + 1, to: lowerBodyEnd(sentence, office.to + 1) };
  if (first.to === first.from) return null;
  let to = first.to;
  while (wordAt(sentence, to) === ',') {
    const next = lowerBodyEnd(sentence, to + 1);
    if (next === to + 1) break;
    to = next;
  }
  return { ...office, organisation: first, to };
}

/** `Secretary General, The Nordic Ports Association met`: with a capital the article is part of a name. */
function isNamedWithArticle({ tokens }: TokenSentence, { from, head }: Phrase): boolean {
  return tokens[from]?.text === 'The' && head.to - head.from > 1;
}

/** `NORCEM and Trade Affairs Division`: behind an acronym and `and` a name that ends with a part of a body is the same part's. */
function wholeBody(sentence: TokenSentence, body: Phrase | null): Phrase | null {
  if (body === null || body.to - body.from > 1 || !isAnd(wordAt(sentence, body.to))) return body;
  const part = organisationAt(sentence, body.to + 1);
  const isPart = part !== null && sentence.words.phrases.partBodies.has(wordAt(sentence, part.head.to - 1));
  return isPart && !part.definite
    ? { ...body, to: part.to, head: { from: body.from, to: part.head.to } }
    : body;
}

/** `Trade Office, Lund University`: behind a part of a body and a comma the body itself; else the part. */
function largerBody(sentence: TokenSentence, part: Phrase): Phrase {
  const { partBodies } = sentence.words.phrases;
  const isPart = ({ head }: Phrase) =>
    partBodies.has(wordAt(sentence, head.from)) || partBodies.has(wordAt(sentence, head.to - 1));
  if (wordAt(sentence, part.to) !== ',' || !isPart(part)) return part;
  const whole = organisationAt(sentence, part.to + 1);
  const next = whole === null ? undefined : sentence.tokens[whole.to];
  const isEnd = next === undefined || next.kind === 'mark' || (!next.capital && !isAnd(next.lower));
  const isJoined = next !== undefined && isAnd(next.lower) && isSomebodyNext(sentence, (whole?.to ?? 0) + 1);
  return whole !== null && !whole.definite && !isPart(whole) && (isEnd || isJoined) ? whole : part;
}

function isAnd(word: string): boolean {
  return word === 'and' || word === '&';
}

/** A form of address, an office or a determiner: no name of a body goes on with it behind `and`. */
function isSomebodyNext(sentence: TokenSentence, at: number): boolean {
  if (honorificsEnd(sentence, at) > at || determinerAt(sentence, at).length > 0) return true;
  return isRoleWord(sentence, at) && !sentence.words.organisationHeads.has(wordAt(sentence, at));
}

/** `Kofi Denteh, Director, Public Health,`: the office with the field that stands behind one more comma. */
function withUnitAfterComma(sentence: TokenSentence, office: Office): Office {
  const { portfolios, phrases } = sentence.words;
  const from = office.to + 1;
  let end = from;
  while (
    isProper(sentence, end) &&
    (portfolios.has(wordAt(sentence, end)) || phrases.unitWords.has(wordAt(sentence, end)))
  )
    end++;
  const next = sentence.tokens[end];
  const isClosed = next === undefined || (next.kind === 'word' ? !next.capital : CLOSERS.has(next.text));
  const isBare = office.title.to === office.to && office.title.to - office.title.from <= LONGEST_BARE;
  if (end === from || !isClosed || !isBare) return office;
  return { ...office, title: { from: office.title.from, to: end }, to: end };
}

/** An office of more words says already what it is for. */
const LONGEST_BARE = 2;

/**
 * End of an apposition at whose closing comma or dash `at` the sentence goes on: the mark belongs to it, except where it
 * parts the members of a list.
 */
export function appositionEnd(sentence: TokenSentence, at: number): number {
  const next = sentence.tokens[at + 1];
  if (next === undefined) return at;
  const parts =
    next.lower === 'and' ||
    next.lower === 'as' ||
    honorificsEnd(sentence, at + 1) > at + 1 ||
    isProper(sentence, at + 1) ||
    determinerAt(sentence, at + 1).length > 0 ||
    isHolderNext(sentence, at + 1) ||
    areManyNext(sentence, at + 1);
  return parts ? at : at + 1;
}

/** `X, Rector of Y, students and staff`, `senior officials and guests`: unnamed people who are listed with somebody. */
function areManyNext({ tokens, words }: TokenSentence, at: number): boolean {
  const first = tokens[at];
  const isLead =
    first?.capital === false && !words.functionWords.has(first.lower) && !words.verbs.has(first.lower);
  return [at, ...(isLead ? [at + 1] : [])].some((k) => {
    const length = matchLength(words.peoplePlurals, tokens, k);
    const next = tokens[k + length]?.lower ?? '';
    return (
      length > 0 && (next === 'of' || next === 'from' || next === 'and' || next === ',' || next === 'as')
    );
  });
}

/** `X, head of the department Ana Silva`: an office in lower case with its holder's whole name. */
function isHolderNext(sentence: TokenSentence, at: number): boolean {
  if (!isRoleWord(sentence, at)) return false;
  const office = officeAt(sentence, at, true);
  const name = office === null ? at : honorificsEnd(sentence, office.to);
  return office !== null && personNameEnd(sentence, name) - name > 1;
}
