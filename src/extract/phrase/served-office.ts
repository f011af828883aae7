import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { roleHeadLength } from './role-words.ts';

/**
 * `Special Envoy of the NORTEL President to Peru`: end of the office right behind the body that ends at `to` behind the link at
 * `link`, where nobody is named for it; `to` where none stands there.
 */
export function servedOfficeEnd(sentence: TokenSentence, link: number, to: number): number {
  const length = determinerAt(sentence, link + 1).definite ? roleHeadLength(sentence, to) : 0;
  const isNamed = personNameEnd(sentence, honorificsEnd(sentence, to + length)) > to + length;
  const next = sentence.tokens[to + length];
  const isClosed = next === undefined || next.kind === 'mark' || sentence.words.functionWords.has(next.lower);
  return length > 0 && !isNamed && isClosed ? to + length : to;
}
