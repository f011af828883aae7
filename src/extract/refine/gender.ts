import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';

/** Which pronouns may take somebody up. */
export type Gender = 'she' | 'he';

/** What the words before a name tell (`Ms`, `King`); null where they tell nothing. */
export function genderOfPhrase({ tokens, words }: AnySentence, { from, head }: Phrase): Gender | null {
  const { womanTitles, manTitles } = words.actors;
  for (const { lower } of tokens.slice(from, head.from)) {
    if (womanTitles.has(lower)) return 'she';
    if (manTitles.has(lower)) return 'he';
  }
  return null;
}

/** The gender of a pronoun, in lower case; null for one of neither. */
export function genderOfPronoun({ words }: AnySentence, word: string): Gender | null {
  const { feminine, masculine } = words.actors;
  return feminine.has(word) ? 'she' : masculine.has(word) ? 'he' : null;
}

/**
 * Whom a pronoun of this gender means among those named before it in its sentence: where all have one and only one fits. Null where it
 * leaves open whom.
 */
export function onlyOneOf(
  people: readonly Actor[],
  genders: ReadonlyMap<Actor, Gender>,
  gender: Gender | null,
): Actor | null {
  const all = [...new Set(people)];
  if (gender === null || all.length < 2 || all.some((actor) => !genders.has(actor))) return null;
  const [one, ...more] = all.filter((actor) => genders.get(actor) === gender);
  return more.length === 0 ? (one ?? null) : null;
}
