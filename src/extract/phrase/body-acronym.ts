import { matchLength } from '../lexicon/phrase-set.ts';
import type { TokenSentence } from './phrase.ts';

/** Letters in capitals that may stand for a body. */
const CAPITALS = /^\p{Lu}{2,7}$/u;
/** Without a vowel nobody can say it, so it is no surname in capitals (`Minister ZHANG Wei`). */
const UNSPOKEN = /^[^AEIOUYÀ-Ý]{3,}$/u;
/** Nor with three consonants at its head that begin no name (`LCCI`, not `SCHUH`). */
const HARD_TO_SAY = /^(?!S[CHPT]|[CPT]H|KR|DZ)[^AEIOUYÀ-Ý]{3}\p{Lu}{1,2}$/u;

/**
 * Whether the token at `at`, right behind an office, is a body in its initials (`Chairman TCP`, `Secretary ERD Anna Berg`), not a
 * surname in capitals: the article gives it in brackets behind a name, a form of address follows, or it can't be said.
 */
export function isBodyAcronym({ tokens, text, words }: TokenSentence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !CAPITALS.test(token.text)) return false;
  const next = tokens[at + 1]?.text ?? '';
  if (CAPITALS.test(next)) return false;
  return (
    words.organisationHeads.has(token.lower) ||
    UNSPOKEN.test(token.text) ||
    HARD_TO_SAY.test(token.text) ||
    (token.text.length > 2 && matchLength(words.honorifics, tokens, at + 1) > 0) ||
    text.includes(`(${token.text})`)
  );
}
