import { cityNames } from '../lexicon/cities.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { countryLength, properRunEnd } from './name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * `Rector of Lund University from Sweden,`: end of the country of a settled body, where a mark, `and` or a verb closes it; else
 * `at`.
 */
export function bodySeatEnd(sentence: TokenSentence, body: TokenRange | null, at: number): number {
  const { phrases } = sentence.words;
  const isSettled =
    body?.to === at &&
    sentence.tokens.slice(body.from, body.to).some(({ lower }) => phrases.settledBodies.has(lower));
  if (!isSettled || !phrases.seatLinks.has(wordAt(sentence, at))) return at;
  const city = cityBeforeNameEnd(sentence, at + 1);
  if (city > at + 1) return city;
  const end = at + 1 + countryLength(sentence, at + 1);
  const next = sentence.tokens[end];
  const isVerb = next?.capital === false && sentence.words.verbs.has(next.lower);
  const isClosed = next === undefined || next.kind === 'mark' || next.lower === 'and' || isVerb;
  return end > at + 1 && isClosed ? end : at;
}

/** `Director of the Museum in Oslo Ana Silva`: end of the known city at `at`, where a whole name stands right behind it; else `at`. */
function cityBeforeNameEnd(sentence: TokenSentence, at: number): number {
  const end = at + matchLength(cityNames, sentence.tokens, at);
  const name = end > at ? personNameEnd(sentence, end) : end;
  return name - end > 1 && properRunEnd(sentence, end) === name ? end : at;
}
