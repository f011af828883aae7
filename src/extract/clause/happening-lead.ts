import { endsInOneOf } from '../lexicon/endings.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { countryLength, isProper } from '../phrase/name.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import { happeningNounAt } from './happening-noun.ts';

/** Marks inside names and compounds. */
const MARKS = new Set(["'s", "'", '’', '-', '–', '“', '”', '"']);
const JOINTS = new Set(['and', ',', '&']);
/** Behind `a session of` the noun follows within so many words. */
const NOUN_REACH = 4;

/**
 * How many tokens at `i` may stand before the noun of a happening: adjectives, numbers, countries, names; 0 for none. Once a
 * noun is `found`, only what leads to another such noun goes on. `start` is where the phrase begins.
 */
export function happeningLeadLength(
  sentence: TokenSentence,
  i: number,
  found: boolean,
  start: number,
): number {
  const { tokens, words } = sentence;
  const { counters } = words.clauses.happenings;
  const token = tokens[i];
  if (token === undefined) return 0;
  const before = tokens[i - 1]?.lower ?? '';
  if (found) return goesOn(sentence, i, start) ? 1 : 0;
  const country = countryLength(sentence, i);
  if (country > 0) return country;
  if (isProper(sentence, i) || token.kind === 'number' || words.numbers.has(token.lower)) return 1;
  if (MARKS.has(token.lower)) return i > start && !isLongDash(sentence, i) ? 1 : 0;
  if (JOINTS.has(token.lower))
    return i > start && isLeadWord(sentence, i - 1) && isLeadWord(sentence, i + 1) && joinsAlike(sentence, i)
      ? 1
      : 0;
  return (token.lower === 'of' && counters.has(before)) || isLeadWord(sentence, i) ? 1 : 0;
}

/**
 * `the Nordic, Baltic and Polish forum`; not `said Mayor X, opening the forum`, `with Mayor X and separate talks`, where a name ends
 * before the joint.
 */
function joinsAlike(sentence: TokenSentence, at: number): boolean {
  const { tokens } = sentence;
  const isAlike = isProper(sentence, at - 1) === isProper(sentence, at + 1);
  if (tokens[at]?.text === ',' || isAlike) return isAlike;
  // `the Nordic and other talks`: one word may be an adjective.
  return !(isProper(sentence, at - 1) && tokens[at - 2]?.capital === true);
}

/** Behind a noun: `of` and another (`a session of talks`), the rest of a name, or what lasts so long (`a week long seminar`). */
function goesOn(sentence: TokenSentence, i: number, start: number): boolean {
  const { tokens, words } = sentence;
  const { innerCounters, durations } = words.clauses.happenings;
  const before = tokens[i - 1];
  if (tokens[i]?.lower === 'of')
    return innerCounters.has(before?.lower ?? '') && nounFollows(sentence, i + 1, start);
  const inName = before?.capital === true && isProper(sentence, i);
  const lasts = before?.capital === false && durations.has(before.lower);
  return (inName || lasts) && nounFollows(sentence, i, start);
}

/** `met X -- the first meeting in years`: two hyphens are a dash, behind which another phrase begins. */
function isLongDash({ tokens }: TokenSentence, at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1]?.text, tokens[at]?.text, tokens[at + 1]?.text];
  return mark === '-' && (before === '-' || behind === '-');
}

function nounFollows(sentence: TokenSentence, at: number, start: number): boolean {
  for (let k = at; k < at + NOUN_REACH; k++) {
    if (happeningNounAt(sentence, k, start) !== null) return true;
    if (!isLeadWord(sentence, k)) return false;
  }
  return false;
}

/** Adjectives and nouns: what no other list claims. */
function isLeadWord(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const { leads, leadVerbs, notLeadEndings } = words.clauses.happenings;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isProper(sentence, at) || words.agreementHeads.has(token.lower)) return true;
  if (token.capital && at > 0) return false;
  if (leads.has(token.lower)) return true;
  if (words.functionWords.has(token.lower) || words.subordinators.has(token.lower)) return false;
  if (endsInOneOf(token.lower, notLeadEndings)) return false;
  if (words.verbs.has(token.lower) && !leadVerbs.has(token.lower)) return false;
  return matchLength(words.prepositions, tokens, at) === 0 && matchLength(words.adverbs, tokens, at) === 0;
}
