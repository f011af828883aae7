import type { Article, Sentence } from '../article/article.ts';
import type { Draft } from './refine/draft.ts';
import { familyOf } from './refine/draft.ts';
import { SPOKEN_OF } from './refine/spoken-of.ts';

/**
 * An article's headline as a sentence, where it is a line of its own above the body and no two words in a row are written in
 * capitals throughout, where nothing would tell a name from the words around it; else null.
 */
export function headlineOf({ title, sentences: [first], text }: Article): Sentence | null {
  if (title.made || title.span === null || first === undefined || title.span.end > first.start) return null;
  if (/\p{Lu}{3,}\s\p{Lu}{3,}/u.test(text.slice(title.span.start, title.span.end))) return null;
  return { ...title.span, paragraph: first.paragraph - 1 };
}

/** Whether some draft tells of people who came together: not of a signing, and not by a backoff. */
export function tellsOfEncounter(drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ type, status, frames }) =>
      status === 'happened' &&
      (familyOf(type) === 'meeting' || type === 'conference') &&
      frames[0]?.rule !== SPOKEN_OF,
  );
}
