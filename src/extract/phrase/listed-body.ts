import { isParticle, isProper } from './name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Words inside a name that are no part of it by themselves (`Growers and Family Farms`). */
const JOINERS = new Set(['and', '&', 'of', 'for', "'s", '/', '-', '–']);

/**
 * End of a body of any name at `at` that closes a member of a list parted by semicolons (`Tom Ray, owner, Ray’s Tools and Paints;`);
 * `at` where none stands there, or no semicolon parts the list.
 */
export function listedBodyEnd(sentence: TokenSentence, at: number): number {
  const { tokens } = sentence;
  let end = at;
  while (
    isProper(sentence, end) ||
    (end > at && (JOINERS.has(wordAt(sentence, end)) || isParticle(sentence, end)))
  )
    end++;
  if (end === at || !isProper(sentence, end - 1)) return at;
  const closer = wordAt(sentence, end);
  const isLast = end >= tokens.length - 1 && tokens.some(({ text }, k) => text === ';' && k < at);
  return closer === ';' || isLast ? end : at;
}
