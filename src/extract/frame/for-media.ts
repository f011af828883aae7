import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';

/** `a press conference`, `a media briefing`: whoever is there tells reporters something, and meets nobody of whom news is made. */
export function isForMedia({ sentence: { tokens, words } }: Clause, { head }: Happening): boolean {
  return tokens.slice(head.from, head.to).some(({ lower }) => words.frames.mediaWords.has(lower));
}
