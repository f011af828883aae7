import type { TokenRange, TokenSentence } from '../phrase/phrase.ts';

/** Whether the words of a visit or ceremony say that it is paid or held in courtesy, and so to somebody (`a farewell call`). */
export function isCourtesy({ tokens, words }: TokenSentence, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ lower }) => words.frames.courtesies.has(lower));
}
