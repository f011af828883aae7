import { isDemonym } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { countryLength, isProper, properRunEnd } from './name.ts';
import type { TokenSentence } from './phrase.ts';

const LINKS = new Set(['of', 'for', 'on', 'and', '&', 'in', 'to', 'with', ',']);
/** Bodies whose place is part of their name (`Chamber of Commerce in Changchun City`). */
const SEATED = new Set([
  'chamber',
  'embassy',
  'consulate',
  'office',
  'mission',
  'commerce',
  'association',
  'industry',
]);
const COMPANY_ENDS = new Set(['ltd', 'ltd.', 'inc', 'inc.', 'llc', 'limited', 'plc', 's.a.']);

/** `Safety Systems (Changchun) Co.`: a place in brackets inside a company's name. */
function bracketEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return at;
  return words.organisationHeads.has(tokens[at + 3]?.lower ?? '') && tokens[at + 3]?.capital === true
    ? at + 3
    : at;
}

/** Where the name may go on after a linking word at `end`; `end` itself where it may not. */
export function afterLink(sentence: TokenSentence, start: number, end: number, headEnd: number): number {
  const bracket = bracketEnd(sentence, end);
  if (bracket > end) return bracket;
  const link = sentence.tokens[end]?.lower ?? '';
  if (link === '-' || link === '–') return headEnd === start && isHyphen(sentence, end) ? end + 1 : end;
  if (!LINKS.has(link) || end === start) return end;
  return goesOn(sentence, link, end, headEnd > start) ? end + 1 : end;
}

function isHyphen(sentence: TokenSentence, at: number): boolean {
  return isProper(sentence, at + 1) && sentence.tokens[at]?.start === sentence.tokens[at - 1]?.end;
}

/** Whether a name goes on over this link, once its head has been read or before. */
function goesOn(sentence: TokenSentence, link: string, at: number, hasHead: boolean): boolean {
  const before = sentence.tokens[at - 1]?.lower ?? '';
  if (link === ',') return goesOnOverComma(sentence, at, hasHead);
  if (link === 'and' || link === '&') return goesOnOverAnd(sentence, link, at);
  if (link === 'in') return SEATED.has(before) && isProper(sentence, at + 1);
  if (link === 'with') return before === 'friendship' || before === 'cooperation';
  if (link === 'to') return before === 'embassy' || before === 'mission';
  return hasHead;
}

/** `X Co., Ltd.`; `United Nations Educational, Scientific and Cultural Organization`. */
function goesOnOverComma(sentence: TokenSentence, at: number, hasHead: boolean): boolean {
  const { tokens, words } = sentence;
  const next = tokens[at + 1]?.lower ?? '';
  if (COMPANY_ENDS.has(next)) return true;
  const topics = words.portfolios.has(tokens[at - 1]?.lower ?? '') && words.portfolios.has(next);
  return (
    topics &&
    (hasHead ||
      tokens.slice(at, at + 6).some((token) => token.capital && words.organisationHeads.has(token.lower)))
  );
}

function goesOnOverAnd(sentence: TokenSentence, link: string, at: number): boolean {
  const { tokens, words } = sentence;
  const next = tokens[at + 1]?.lower ?? '';
  const joined =
    words.portfolios.has(tokens[at - 1]?.lower ?? '') &&
    (words.portfolios.has(next) || words.organisationHeads.has(next));
  return (joined || link === '&') && isProper(sentence, at + 1);
}

/** End of what a link leads to: a topic, a country, a place or a name of its own. */
export function linkTargetEnd(sentence: TokenSentence, next: number): number {
  const { tokens, words } = sentence;
  const from = tokens[next]?.lower === 'the' || tokens[next]?.lower === 'its' ? next + 1 : next;
  if (!isProper(sentence, from)) return next;
  const country = countryLength(sentence, from);
  let end = from;
  if (words.portfolios.has(tokens[from]?.lower ?? '')) {
    while (
      isProper(sentence, end) &&
      (words.portfolios.has(tokens[end]?.lower ?? '') ||
        words.organisationHeads.has(tokens[end]?.lower ?? ''))
    )
      end++;
    return end;
  }
  if (
    country > 0 &&
    !isDemonym(tokens[from]?.lower ?? '') &&
    !words.organisationHeads.has(tokens[from + country]?.lower ?? '')
  )
    return from + country;
  end = from + 1;
  const runEnd = properRunEnd(sentence, from);
  while (end < runEnd && matchLength(words.roleHeads, tokens, end) === 0) end++;
  return end;
}
