import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, properRunEnd } from './name.ts';
import { organisationAt } from './organisation.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { placeAt } from './place.ts';

/** A body or place at `at`, a bare proper name taken for one included. */
export function bodyOrPlaceAt(sentence: TokenSentence, at: number): { head: TokenRange; to: number } | null {
  const body = organisationAt(sentence, at);
  const place = placeAt(sentence, at);
  if (place !== null && (body === null || place.head.to >= body.head.to))
    return { head: place.head, to: place.to };
  if (body !== null)
    return {
      head: body.head,
      to: body.to > body.head.to ? body.to + countryLength(sentence, body.to) : body.to,
    };
  const start = at + determinerAt(sentence, at).length;
  const end =
    matchLength(sentence.words.roleHeads, sentence.tokens, start) > 0 ? start : properRunEnd(sentence, start);
  return end > start ? { head: { from: start, to: end }, to: end } : null;
}
