import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { countryLength, properRunEnd } from './name.ts';
import { organisationAt } from './organisation.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { placeAt } from './place.ts';
import { regionEnd } from './region.ts';

/** A name of a body or a place, and where the words that belong to it end. */
export interface BodyOrPlace {
  readonly head: TokenRange;
  readonly to: number;
}

/** A body or place at `at`, a bare proper name taken for one included; null where there is none. */
export function bodyOrPlaceAt(sentence: TokenSentence, at: number): BodyOrPlace | null {
  const body = organisationAt(sentence, at);
  const place = placeAt(sentence, at);
  if (place !== null && (body === null || place.head.to >= body.head.to))
    return { head: place.head, to: place.to };
  if (body !== null) {
    const country = body.to > body.head.to ? countryLength(sentence, body.to) : 0;
    return { head: body.head, to: body.to + country };
  }
  const from = at + determinerAt(sentence, at).length;
  if (matchLength(sentence.words.roleHeads, sentence.tokens, from) > 0) return null;
  const to = properRunEnd(sentence, from);
  return to > from ? { head: { from, to }, to: regionEnd(sentence, to) } : null;
}
