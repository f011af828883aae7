import { matchLength } from '../lexicon/phrase-set.ts';
import { skipAcronym } from './acronym.ts';
import { commonBodyAt, lowerTailEnd } from './common-body.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, isAllCapitals, isProper, isRoleWord } from './name.ts';
import { afterLink, linkTargetEnd } from './organisation-links.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase } from './phrase.ts';

const PEOPLE = new Set([
  "people's",
  'people',
  "women's",
  'women',
  "children's",
  'youth',
  'workers',
  'writers',
  'veterans',
  'farmers',
  'investors',
  'citizens',
  'men',
  'children',
  'students',
  'teachers',
  'employers',
  'manufacturers',
  'nurses',
  'journalists',
  'lawyers',
  'mayors',
  'governors',
]);
/** An organisation's name at `at` (`the Ministry of Commerce and Industry`, `BASF`), or null. */
export function organisationAt(sentence: TokenSentence, at: number): Phrase | null {
  const determiner = determinerAt(sentence, at);
  const start = at + determiner.length;
  const end = organisationNameEnd(sentence, start);
  if (end === start) return commonBodyAt(sentence, at);
  return plainPhrase(
    'organisation',
    at,
    skipAcronym(sentence, end),
    { from: start, to: end },
    determiner.definite,
  );
}

/** End of an organisation's name that begins at `start`, or `start` where there is none. */
export function organisationNameEnd(sentence: TokenSentence, start: number): number {
  const begin = start + qualifierBefore(sentence, start);
  if (!isProper(sentence, begin) && !startsWithPossessive(sentence, begin)) return start;
  let read = { end: begin, headEnd: start };
  while (read.end < sentence.tokens.length) {
    const next = nameStep(sentence, start, read.end, read.headEnd);
    if (next === null) break;
    read = next;
  }
  return read.headEnd > start
    ? extendOverTail(sentence, read.headEnd, read.end)
    : acronymEnd(sentence, start);
}

/** One more word, possessive, lower-case tail or link of a name; null where it ends. */
function nameStep(
  sentence: TokenSentence,
  start: number,
  end: number,
  headEnd: number,
): { end: number; headEnd: number } | null {
  const { tokens, words } = sentence;
  if (isProper(sentence, end) && !(end > start && isOfficeInside(sentence, end))) {
    const heads = isHead(sentence, start, end) || (headEnd > start && isTopicWord(sentence, end));
    return { end: end + 1, headEnd: heads ? end + 1 : headEnd };
  }
  if (tokens[end]?.lower === "'s" && ownsBody(sentence, end)) return { end: end + 1, headEnd };
  const lower = lowerTailEnd(sentence, end);
  if (lower > end) return { end: lower, headEnd: lower };
  const next = afterLink(sentence, start, end, headEnd);
  const target = next === end ? next : linkTargetEnd(sentence, next);
  if (target === next) return null;
  const heads = headEnd > start || words.organisationHeads.has(tokens[target - 1]?.lower ?? '');
  return { end: target, headEnd: heads ? target : headEnd };
}

/** `the municipal People’s Committee`: a lower-case qualifier is part of the name. */
function qualifierBefore(sentence: TokenSentence, start: number): number {
  const lower = sentence.tokens[start]?.lower ?? '';
  return ['municipal', 'provincial', 'federal', 'district', 'national', 'city', 'county'].includes(lower) &&
    sentence.tokens[start]?.capital === false
    ? 1
    : 0;
}

/** `People’s Government`, `the Minister’s Office`. */
function ownsBody(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  if (PEOPLE.has(tokens[at - 1]?.lower ?? '')) return true;
  const next = tokens[at + 1];
  return (
    next?.capital === true &&
    words.organisationHeads.has(next.lower) &&
    matchLength(words.roleHeads, tokens, at - 1) > 0
  );
}

function startsWithPossessive(sentence: TokenSentence, start: number): boolean {
  return PEOPLE.has(sentence.tokens[start]?.lower ?? '') && sentence.tokens[start]?.capital === true;
}

function isOfficeInside(sentence: TokenSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || isAllCapitals(token.text)) return false;
  const { words, tokens } = sentence;
  if (words.organisationHeads.has(token.lower) || words.portfolios.has(token.lower)) return false;
  const role = matchLength(words.roleHeads, tokens, at) > 0;
  return (
    role &&
    !tokens.slice(at + 1, at + 4).some((later) => later.capital && words.organisationHeads.has(later.lower))
  );
}

/** A last word of an organisation's name, not as its only word, unless a complement follows (`Ministry of …`). */
function isHead(sentence: TokenSentence, start: number, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || !sentence.words.organisationHeads.has(token.lower)) return false;
  if (isAllCapitals(token.text)) return true;
  if (at > start) return true;
  const next = sentence.tokens[at + 1]?.lower;
  return (next === 'of' || next === 'for' || next === 'on') && /^\p{Lu}/u.test(token.text);
}

function isTopicWord(sentence: TokenSentence, at: number): boolean {
  return (
    sentence.words.portfolios.has(sentence.tokens[at]?.lower ?? '') &&
    ['and', '&', ',', 'of', 'for', 'the'].includes(sentence.tokens[at - 1]?.lower ?? '')
  );
}

/** One more proper word after the head belongs to the name (`Volkswagen Group China`); two look like a person's name. */
function extendOverTail(sentence: TokenSentence, headEnd: number, end: number): number {
  const country = countryLength(sentence, headEnd);
  if (country > 0 && headEnd + country <= end) return headEnd + country;
  return headEnd;
}

/** End of a single acronym (`BASF`, `FAW`) at `start`, which is no country. */
function acronymEnd(sentence: TokenSentence, start: number): number {
  const token = sentence.tokens[start];
  if (token === undefined || countryLength(sentence, start) > 0) return start;
  if (!/^[\p{Lu}\p{N}&-]{2,12}$/u.test(token.text) || sentence.words.honorifics.has(token.lower))
    return start;
  if (isRoleWord(sentence, start)) return start;
  const next = sentence.tokens[start + 1];
  if (next !== undefined && next.kind === 'word' && next.capital && !isRoleWord(sentence, start + 1))
    return start;
  return start + 1;
}
