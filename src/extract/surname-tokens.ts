import type { Words } from './lexicon/words.ts';
import type { Token } from './token.ts';

/** A Korean given name as most write it (`Jin-sol`). */
const GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/**
 * The tokens of a sentence, in which a word that elsewhere closes the name of a place or body (`Park`) is looked up in no list
 * before a Korean given name: there it is a surname (`President of Orlanda Energy Park Jin-sol`).
 */
export function withSurnames(tokens: readonly Token[], { phrases }: Words): readonly Token[] {
  const isSurname = (token: Token, k: number) =>
    token.capital && phrases.surnames.has(token.lower) && GIVEN.test(tokens[k + 1]?.text ?? '');
  return tokens.some(isSurname)
    ? tokens.map((token, k) => (isSurname(token, k) ? { ...token, lower: token.text } : token))
    : tokens;
}
