import { countryNames } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { TokenSentence } from './phrase.ts';

/**
 * Whether the month alone at `at` is a given name: in a list or behind a form of address, with a name right behind it (`Director X and
 * April Moss`); not `In May and June President X visited …`.
 */
export function isGivenMonth({ tokens, words }: TokenSentence, at: number): boolean {
  const [before, month, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]];
  if (!words.dates.givenMonths.has(month) || next?.kind !== 'word' || !next.capital) return false;
  const isListed = words.phrases.officeJoiners.has(before) || before === ',';
  if (!isListed && !words.honorifics.has(before)) return false;
  const isOther = words.months.has(next.lower) || words.weekdays.has(next.lower);
  const known = [words.roleHeads, words.roleModifiers, words.honorifics, countryNames];
  const isKnown = known.some((set) => matchLength(set, tokens, at + 1) > 0);
  return !isOther && !isKnown && !words.organisationHeads.has(next.lower);
}
