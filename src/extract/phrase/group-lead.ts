import { matchLength } from '../lexicon/phrase-set.ts';
import { countryLength, isProper } from './name.ts';
import { organisationNameEnd } from './organisation.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { placeAt } from './place.ts';

const LONGEST_LEAD = 10;
const NO_ADJECTIVE = /(?:ed|s)$/;

export interface Lead {
  readonly end: number;
  readonly origins: TokenRange[];
}

/** Steps over numbers, adjectives, countries and names up to the word for the group. */
export function leadOf(sentence: TokenSentence, at: number): Lead | null {
  const origins: TokenRange[] = [];
  let i = at;
  while (i - at < LONGEST_LEAD) {
    const head = groupHeadLength(sentence, i, at);
    if (head > 0) return { end: i + head, origins };
    const step = leadStep(sentence, i, at);
    if (step === null) return null;
    if (step.origin) origins.push({ from: i, to: step.to });
    i = step.to;
  }
  return null;
}

/** Length of the word for a group at `i`; 0 where none stands there or where it is part of a name (`China Investors Center`). */
function groupHeadLength(sentence: TokenSentence, i: number, at: number): number {
  const { tokens, words } = sentence;
  const group = matchLength(words.groupHeads, tokens, i);
  const head = Math.max(group, matchLength(words.peoplePlurals, tokens, i));
  const token = tokens[i];
  if (head === 0 || token === undefined) return 0;
  const next = tokens[i + head];
  if (token.capital && i > at && next?.capital === true && words.organisationHeads.has(next.lower)) return 0;
  if (
    token.capital &&
    i === at &&
    i > 0 &&
    group > 0 &&
    words.organisationHeads.has(token.lower) &&
    token.lower !== 'delegation'
  )
    return 0;
  return head;
}

function leadStep(sentence: TokenSentence, i: number, at: number): { to: number; origin: boolean } | null {
  const { tokens, words } = sentence;
  const token = tokens[i];
  if (token === undefined) return null;
  if (words.numbers.has(token.lower) || token.kind === 'number') return { to: i + 1, origin: false };
  const country = countryLength(sentence, i);
  if (country > 0) return { to: i + country, origin: true };
  if (isProper(sentence, i)) {
    const end = properLeadEnd(sentence, i);
    return end === i ? null : { to: end, origin: true };
  }
  if (token.lower === "'s" || token.text === '-' || isAdjective(sentence, i))
    return { to: i + 1, origin: false };
  const joins =
    (token.text === ',' || token.lower === 'and') &&
    i > at &&
    canJoin(sentence, i - 1) &&
    canJoin(sentence, i + 1);
  return joins ? { to: i + 1, origin: false } : null;
}

/** Adjectives and countries may be joined before a group (`Chinese and German`), names may not. */
function canJoin(sentence: TokenSentence, at: number): boolean {
  return countryLength(sentence, at) > 0 || isAdjective(sentence, at);
}

function properLeadEnd(sentence: TokenSentence, at: number): number {
  const named = Math.max(organisationNameEnd(sentence, at), placeAt(sentence, at)?.head.to ?? at);
  if (named > at) return named;
  let end = at;
  while (
    isProper(sentence, end) &&
    groupHeadLength(sentence, end, at) === 0 &&
    countryLength(sentence, end) === 0
  )
    end++;
  return end;
}

const ADJECTIVES = new Set(
  'more than over some about nearly dozens hundreds visiting leading other relevant various business press high-ranking high-level parliamentary'.split(
    ' ',
  ),
);

function isAdjective(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.capital) return false;
  if (words.portfolios.has(token.lower) || ADJECTIVES.has(token.lower)) return true;
  if (token.lower === 'of')
    return ['dozens', 'hundreds', 'number', 'group'].includes(tokens[at - 1]?.lower ?? '');
  if (words.functionWords.has(token.lower) || words.subordinators.has(token.lower)) return false;
  return (
    matchLength(words.prepositions, tokens, at) === 0 &&
    matchLength(words.adverbs, tokens, at) === 0 &&
    !NO_ADJECTIVE.test(token.lower)
  );
}
