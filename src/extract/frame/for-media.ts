import type { Happening } from '../clause/happening.ts';
import type { AnySentence } from '../phrase/phrase.ts';

/** `a press conference`, `a media briefing`: whoever is there tells reporters something, and meets nobody of whom news is made. */
export function isForMedia({ tokens, words }: AnySentence, { head }: Happening): boolean {
  return tokens.slice(head.from, head.to).some(({ lower }) => words.events.mediaWords.has(lower));
}
