import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, properRunEnd } from './name.ts';
import { organisationNameEnd } from './organisation-name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Most words that may describe a body before the noun that says what it is. */
const MOST_WORDS = 5;

/** Where words for a described body end, and its name, or the words themselves where it has none. */
export interface DescribedBody {
  readonly to: number;
  readonly range: TokenRange;
}

/**
 * A body told by what it is, with its name behind that (`leading Russian oil company Lukoma`, `state-owned gas giant, Norgas,`), or
 * null. With `beforeName` a run of two words or more may be somebody's name, and is left alone.
 */
export function describedBodyAt(
  sentence: TokenSentence,
  at: number,
  beforeName: boolean,
): DescribedBody | null {
  const from = at + determinerAt(sentence, at).length;
  const noun = nounEnd(sentence, from);
  if (noun - from < 2) return bodyCalled(sentence, at, from, noun);
  const comma = wordAt(sentence, noun) === ',' ? 1 : 0;
  const start = noun + comma;
  const end = Math.max(organisationNameEnd(sentence, start), properRunEnd(sentence, start));
  const isPerson = beforeName && personNameEnd(sentence, start) > start + 1;
  const isClosed = comma === 0 || sentence.tokens[end] === undefined || wordAt(sentence, end) === ',';
  if (end === start || isPerson || !isClosed || (comma > 0 && beforeName))
    return { to: noun, range: { from, to: noun } };
  return { to: end, range: { from: start, to: end } };
}

/** `the company Norgas Oy, Tom Ray`: a bare noun and the body's name, which a comma closes and no person's can be. */
function bodyCalled(sentence: TokenSentence, at: number, from: number, noun: number): DescribedBody | null {
  if (from === at || noun === from) return null;
  const body = organisationNameEnd(sentence, noun);
  const run = properRunEnd(sentence, noun);
  const end = body > noun ? body : run === noun + 1 ? run : noun;
  return end > noun && wordAt(sentence, end) === ',' ? { to: end, range: { from: noun, to: end } } : null;
}

/** End of adjectives and nouns at `at` of which the last says what kind of body it is; `at` where they name none. */
function nounEnd(sentence: TokenSentence, at: number): number {
  const { describedBodies } = sentence.words.phrases;
  for (let end = at; end - at <= MOST_WORDS; ) {
    if (isLower(sentence, end) && describedBodies.has(wordAt(sentence, end)) && !isLower(sentence, end + 1))
      return end + 1;
    const length = countryLength(sentence, end) || (isDescriptive(sentence, end) ? 1 : 0);
    if (length === 0) return at;
    end += length;
  }
  return at;
}

function isDescriptive(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  if (tokens[at]?.text === '-') return true;
  if (wordAt(sentence, at + 1) === "'s") return false;
  return (
    isLower(sentence, at) &&
    !words.functionWords.has(wordAt(sentence, at)) &&
    matchLength(words.prepositions, tokens, at) === 0 &&
    determinerAt(sentence, at).length === 0
  );
}

function isLower({ tokens }: TokenSentence, at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at].capital === false;
}
