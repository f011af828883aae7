import type { Words } from './lexicon/words.ts';
import type { Token } from './token.ts';

/** Words of `second row, third from left`, and one more. */
const LONGEST_POSITION = 8;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  [',', ','],
]);

/**
 * The tokens of a caption without what says where somebody stands: `Mayor X (left) meets Y`, `Mayor X, second from left, meets
 * Y`.
 */
export function withoutPositions(tokens: readonly Token[], { frames }: Words): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const close = CLOSING.get(token.text);
    const end =
      close === undefined
        ? -1
        : tokens.findIndex(({ text }, k) => k > at && k <= at + LONGEST_POSITION && text === close);
    const inside = end < 0 ? [] : tokens.slice(at + 1, end).map(({ lower }) => lower);
    if (frames.positions.test(inside.join(' '))) at = end;
    else kept.push(token);
  }
  return kept;
}
