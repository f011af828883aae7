import { skipAcronym } from './acronym.ts';
import { commonBodyAt } from './common-body.ts';
import { definedNameEnd } from './defined-acronym.ts';
import { determinerAt } from './determiner.ts';
import { organisationNameEnd } from './organisation-name.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase } from './phrase.ts';

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
  return plainPhrase('organisation', at, skipAcronym(sentence, end), head, determiner.definite);
}
