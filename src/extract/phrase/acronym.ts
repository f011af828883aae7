import type { TokenSentence } from './phrase.ts';

/** End of a parenthesis with an acronym right after a name, else `end`. */
export function skipAcronym(sentence: TokenSentence, end: number): number {
  const { tokens } = sentence;
  if (tokens[end]?.text !== '(' && tokens[end]?.text !== '（') return end;
  const close = tokens.findIndex((token, k) => k > end && (token.text === ')' || token.text === '）'));
  if (close < 0 || close - end > 8) return end;
  const inside = tokens.slice(end + 1, close);
  return inside.length > 0 && inside.some((token) => token.capital || token.kind === 'number')
    ? close + 1
    : end;
}
