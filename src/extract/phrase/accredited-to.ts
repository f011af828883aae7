import { bodyOrPlaceAt } from './body-or-place.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * End of where an envoy is accredited or lives, told by a participle behind whose envoy he is (`Ambassador of Peru` accredited to
 * Norway, `non-resident Ambassador of Peru` with residence in Oslo); `at` where no such words stand.
 */
export function accreditedToEnd(sentence: TokenSentence, at: number): number {
  const { accreditedWords, residences, placePrepositions } = sentence.words.phrases;
  const isResidence = wordAt(sentence, at) === 'with' && residences.has(wordAt(sentence, at + 1));
  const link = accreditedWords.has(wordAt(sentence, at)) ? at + 1 : isResidence ? at + 2 : at;
  if (link === at || !(placePrepositions.has(wordAt(sentence, link)) || wordAt(sentence, link) === 'to'))
    return at;
  const place = bodyOrPlaceAt(sentence, link + 1);
  return place?.to ?? at;
}
