import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Words behind a body before the name of the one whom it is called after. */
const NAMED_AFTER = [
  ['named', 'after'],
  ['named', 'for'],
  ['in', 'the', 'name', 'of'],
];

/** End of `named after Tom Ray` at `at`, right behind the name of a body: somebody who has no part in it; `at` where there is none. */
export function namedAfterEnd(sentence: TokenSentence, at: number): number {
  const words = NAMED_AFTER.find((each) => each.every((word, k) => wordAt(sentence, at + k) === word));
  if (words === undefined) return at;
  const from = at + words.length;
  const start = honorificsEnd(sentence, from + determinerAt(sentence, from).length);
  const end = personNameEnd(sentence, start);
  return end > start ? end : at;
}
