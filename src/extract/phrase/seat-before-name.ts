import { honorificsEnd } from './honorifics.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { placeAt } from './place.ts';

/**
 * `the head of the trade section` in Switzerland`, Ana Silva,`, `the Deputy Envoy` for Somalia`, Tom Ray.`: end of the place at `at` where its
 * holder is named behind the comma, between which and the next mark or preposition nothing else stands; else `at`.
 */
export function seatBeforeNameEnd(sentence: TokenSentence, at: number): number {
  const { phrases, prepositions } = sentence.words;
  const link = wordAt(sentence, at);
  if (!phrases.seatLinks.has(link) && !phrases.postingLinks.has(link) && link !== 'for') return at;
  const place = placeAt(sentence, at + 1);
  if (place === null || wordAt(sentence, place.to) !== ',') return at;
  const name = honorificsEnd(sentence, place.to + 1);
  const end = personNameEnd(sentence, name);
  if (end - name < 2) return at;
  const next = sentence.tokens[end];
  const isClosed = next === undefined || next.kind === 'mark' || prepositions.has(next.lower);
  return isClosed ? place.to : at;
}
