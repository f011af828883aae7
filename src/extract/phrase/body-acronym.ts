import type { TokenSentence } from './phrase.ts';

/** Letters in capitals that may stand for a body. */
const CAPITALS = /^\p{Lu}{2,7}$/u;
/** Without a vowel nobody can say it, so it is no surname in capitals (`Minister ZHANG Wei`). */
const UNSPOKEN = /^[^AEIOUYÀ-Ý]{3,}$/u;

/**
 * Whether the token at `at`, right behind an office, is a body in its initials (`Chairman TCP`, `Secretary ERD Anna Berg`), not a
 * surname in capitals: the article gives it in brackets behind a name, or it has no vowel.
 */
export function isBodyAcronym({ tokens, text }: TokenSentence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !CAPITALS.test(token.text)) return false;
  const next = tokens[at + 1]?.text ?? '';
  if (CAPITALS.test(next)) return false;
  return UNSPOKEN.test(token.text) || text.includes(`(${token.text})`);
}
