import { AUXILIARIES } from './kind-words.ts';
import type { Word } from './words.ts';

/** Openings that ask for the size of something. */
const SIZES: ReadonlySet<string> = new Set(['how big', 'how large']);

/** What is as large as it has members. */
export const CROWDS: ReadonlySet<string> = new Set(['delegation', 'delegations', 'group', 'team', 'mission']);

/** What ends the words counted; `of` joins them. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'with to from by for in at on near until since under about and the a'.split(' '),
);

/** How many words are looked at. */
const MOST = 3;

/**
 * The words counted, in lower case: those behind the opening up to a verb (`auto parts suppliers` in `how many auto parts
 * suppliers took`), or behind `is the` (`how many is the membership`, `how big was the delegation`).
 */
export function countedNouns(words: readonly Word[], at: number, opening: string): readonly string[] {
  const isSaid = AUXILIARIES.has(words[at]?.lower ?? '') && /^(?:the|a|an)$/.test(words[at + 1]?.lower ?? '');
  const nouns = nounsFrom(words, isSaid && opening !== 'how much' ? at + 2 : at);
  return SIZES.has(opening) && nouns.some((noun) => CROWDS.has(noun)) ? [...nouns, 'members'] : nouns;
}

function nounsFrom(words: readonly Word[], at: number): readonly string[] {
  const run = words.slice(at, at + MOST).map(({ lower }) => lower);
  const end = run.findIndex((word) => AUXILIARIES.has(word) || PREPOSITIONS.has(word));
  return end < 0 ? run : run.slice(0, end);
}
