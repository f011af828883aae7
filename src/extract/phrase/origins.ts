import { matchLength } from '../lexicon/phrase-set.ts';
import { bodyOrPlaceAt } from './body-or-place.ts';
import type { Lead } from './group-lead.ts';
import { countryLength } from './name.ts';
import { organisationNameEnd } from './organisation.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';

/** `of the University of X`, `from Incheon, ROK`, `of 100 members`, `representing Y`, each as often as it comes. */
export function complementsOf(sentence: TokenSentence, at: number): Lead {
  const { tokens } = sentence;
  const origins: TokenRange[] = [];
  let end = at;
  for (let steps = 0; steps < 4; steps++) {
    end = skipToThoseOf(sentence, end);
    const link = tokens[end]?.lower ?? '';
    if (!['of', 'from', 'representing'].includes(link)) break;
    const size = sizeEnd(sentence, end + 1);
    if (size > end + 1) {
      end = size;
      continue;
    }
    const list = originList(sentence, end + 1);
    if (list.end === end + 1) break;
    origins.push(...list.origins);
    end = list.end;
  }
  return { end, origins };
}

/** `three embassies in China: those of A, B and C`: steps to the `of`. */
function skipToThoseOf(sentence: TokenSentence, at: number): number {
  const { tokens } = sentence;
  const those = tokens.findIndex(
    (token, k) => k >= at && token.lower === 'those' && tokens[k + 1]?.lower === 'of',
  );
  const mark = tokens[those - 1]?.text;
  return those > 0 && those - at <= 5 && (mark === ':' || mark === ',' || mark === '–') ? those + 1 : at;
}

function sizeEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  const counted = tokens[at]?.kind === 'number' || words.numbers.has(tokens[at]?.lower ?? '');
  if (!counted) return at;
  return matchLength(words.peoplePlurals, tokens, at + 1) > 0 || tokens[at + 1]?.lower === 'people'
    ? at + 2
    : at + 1;
}

/** Bodies and places in a list: `ROK, Germany, Japan, Australia and France`. */
export function originList(sentence: TokenSentence, at: number): { end: number; origins: TokenRange[] } {
  const { tokens } = sentence;
  const origins: TokenRange[] = [];
  let end = at;
  let next = at;
  for (;;) {
    const item = bodyOrPlaceAt(sentence, next);
    if (item === null || (next > at && breaksKind(sentence, origins, item.head))) break;
    origins.push(item.head);
    end = item.to;
    if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'and') next = end + 2;
    else if (tokens[end]?.text === ',' || tokens[end]?.lower === 'and') next = end + 1;
    else break;
    if (
      item.to === next ||
      tokens[next] === undefined ||
      matchLength(sentence.words.honorifics, tokens, next) > 0
    )
      break;
  }
  return { end, origins };
}

/** After countries, a bare name of two words is somebody, not one more place. */
function breaksKind(sentence: TokenSentence, origins: readonly TokenRange[], head: TokenRange): boolean {
  const [first] = origins;
  return (
    first !== undefined &&
    countryLength(sentence, first.from) > 0 &&
    countryLength(sentence, head.from) === 0 &&
    head.to - head.from > 1 &&
    organisationNameEnd(sentence, head.from) === head.from
  );
}
