import { isStandIn } from './bracket.ts';
import { isProper } from './name.ts';
import type { TokenSentence } from './phrase.ts';

/** Longest parenthesis behind a name that is stepped over with it, in tokens. */
const LONGEST_PARENTHESIS = 8;

/** End of a parenthesis with an acronym or a number that opens at `end`, right behind a name; else `end`. */
export function skipAcronym(sentence: TokenSentence, end: number): number {
  const { tokens } = sentence;
  if ((tokens[end]?.text !== '(' && tokens[end]?.text !== '（') || isStandIn(sentence, end + 1)) return end;
  const close = tokens.findIndex((token, k) => k > end && (token.text === ')' || token.text === '）'));
  if (close < 0 || close - end > LONGEST_PARENTHESIS) return end;
  const inside = tokens.slice(end + 1, close);
  return inside.some((token) => token.capital || token.kind === 'number') ? close + 1 : end;
}

/** Most words that explain a name in brackets. */
const LONGEST_GLOSS = 4;

/**
 * End of a few plain words in brackets at `end` that explain a foreign name before somebody's (`Speaker of the Lok Sabha (the
 * lower house)` Ana Silva); else `end`.
 */
export function skipGloss(sentence: TokenSentence, end: number): number {
  const { tokens } = sentence;
  if (tokens[end]?.text !== '(') return end;
  let close = end + 1;
  while (close - end <= LONGEST_GLOSS && tokens[close]?.kind === 'word') close++;
  const isPlain = close > end + 1 && tokens[close]?.text === ')' && isProper(sentence, close + 1);
  return isPlain && isProper(sentence, close + 2) ? close + 1 : end;
}
