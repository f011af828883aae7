import { skipAcronym } from './acronym.ts';
import { commonBodyAt } from './common-body.ts';
import { definedNameEnd } from './defined-acronym.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, isAcronym } from './name.ts';
import { namedAfterEnd } from './named-after.ts';
import { organisationNameEnd } from './organisation-name.ts';
import type { Phrase, TokenRange, TokenSentence } from './phrase.ts';
import { plainPhrase, wordAt } from './phrase.ts';

/**
 * An organisation at `at` (`the Ministry of Commerce and Industry`, `BASF`, `the municipal government`), or null. Its head is
 * the name without determiner; an acronym in brackets behind it belongs to the phrase.
 */
export function organisationAt(sentence: TokenSentence, at: number): Phrase | null {
  const determiner = determinerAt(sentence, at);
  const start = at + determiner.length;
  const end = Math.max(organisationNameEnd(sentence, start), definedNameEnd(sentence, start));
  if (end === start) return commonBodyAt(sentence, at);
  const head = { from: start, to: end };
  const to = namedAfterEnd(sentence, countryEnd(sentence, end));
  return plainPhrase('organisation', at, to, head, determiner.definite && !isLetters(sentence, head));
}

/** `the NCL`: letters are a name, whatever stands before them; `the institute` is one told of before. */
function isLetters({ tokens }: TokenSentence, { from, to }: TokenRange): boolean {
  return to - from === 1 && isAcronym(tokens[from]?.text ?? '');
}

/** End of an acronym in brackets at `at` and of the country behind it (`Lund University (LU) of Sweden`). */
function countryEnd(sentence: TokenSentence, at: number): number {
  const end = skipAcronym(sentence, at);
  if (end === at || wordAt(sentence, end) !== 'of') return end;
  const from = end + 1 + determinerAt(sentence, end + 1).length;
  const country = countryLength(sentence, from);
  return country > 0 ? from + country : end;
}
