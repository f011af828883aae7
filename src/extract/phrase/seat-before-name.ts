import { skipAcronym } from './acronym.ts';
import { determinerAt } from './determiner.ts';
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
  const place = skipAcronym(sentence, placeAt(sentence, at + 1)?.to ?? homeEnd(sentence, at + 1));
  if (wordAt(sentence, place) !== ',') return at;
  const name = honorificsEnd(sentence, place + 1);
  const end = personNameEnd(sentence, name);
  if (end - name < 2) return at;
  const next = sentence.tokens[end];
  const isClosed = next === undefined || next.kind === 'mark' || prepositions.has(next.lower);
  return isClosed ? place : at;
}

/** End of `the country`, `our province` at `at`; `at` where neither stands there. */
function homeEnd(sentence: TokenSentence, at: number): number {
  const noun = at + determinerAt(sentence, at).length;
  return noun > at && sentence.words.phrases.homeNouns.has(wordAt(sentence, noun)) ? noun + 1 : at;
}
