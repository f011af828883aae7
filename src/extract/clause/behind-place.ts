import type { Phrase } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';
import { isPossessive } from './possessive.ts';

/** What stands behind a verb so far: its nouns, and the last preposition. */
interface Found {
  readonly nouns: readonly { readonly value: readonly Phrase[] }[];
  readonly preposition: string;
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'office', 'group']);

/**
 * `received at the palace Ambassador X`, `received on Monday at the town hall Y`: an office-holder right behind plain words that end
 * the words for a place, with nobody else behind the verb.
 */
export function isObjectBehindPlace(
  { nouns, preposition }: Found,
  chunks: readonly Chunk[],
  k: number,
  placePrepositions: ReadonlySet<string>,
): boolean {
  const [before, noun, next] = chunks.slice(Math.max(0, k - 1), k + 2);
  if (before?.kind !== 'word' || noun?.kind !== 'noun' || !placePrepositions.has(preposition)) return false;
  const isFree = nouns.every(({ value }) => value.every(({ kind }) => !PEOPLE.has(kind)));
  const isHolder = ({ kind, offices }: Phrase) => kind === 'person' && offices.length > 0;
  return isFree && !isPossessive(next) && noun.list.items.every(isHolder);
}
