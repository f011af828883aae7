import { countryTyped } from '../entities/country-names.ts';
import type { SearchEngine } from './engine.ts';
import { slipInEnding } from './slip-in-ending.ts';
import { termOf, type Word, wordsOf } from './terms.ts';

/** Terms looked up in place of words that no article has. */
export interface Correction {
  readonly typed: string;
  readonly terms: readonly string[];
}

/** The terms of a query as they are looked up. */
export interface Corrected {
  readonly terms: readonly string[];
  /** Those of the terms that are proper names or numbers. */
  readonly names: ReadonlySet<string>;
  readonly corrections: readonly Correction[];
}

/** The shortest part that a word without its space is cut into. */
const leastPart = 3;

/** The shortest word that is taken for a slip of another: of shorter ones, too many differ by one letter. */
const leastLetters = 5;

/**
 * The terms of a query. A word that the index lacks is joined with its neighbour where the two make a known one
 * (`Chang Long` → `Changlong`), or cut where both parts are known (`zhangzhijun`), or else replaced by the nearest known
 * one; where nothing is near it stays, and counts as not found.
 */
export function correctedTerms(asked: string, engine: SearchEngine): Corrected {
  const words = wordsOf(asked);
  const terms: string[] = [];
  const names = new Set<string>();
  const corrections: Correction[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.term === null) continue;
    if (isName(asked, word, i === 0)) names.add(word.term);
    if (engine.frequency(word.term) > 0) {
      terms.push(word.term);
      continue;
    }
    const next = join(asked, word, words[i + 1], engine);
    const correction = next ?? join(asked, words[i - 1], word, engine) ?? replace(asked, word, engine);
    terms.push(...(correction?.terms ?? [word.term]));
    if (correction !== null) corrections.push(correction);
    if (next !== null) i++;
  }
  return { terms, names, corrections };
}

/** A number, an acronym, a country, or a word with a capital that does not only begin the query. */
function isName(asked: string, { start, end }: Word, first: boolean): boolean {
  const written = asked.slice(start, end);
  if (/\p{N}/u.test(written) || countryTyped(written) !== null) return true;
  return first ? /\p{Lu}.*\p{Lu}/u.test(written) : /^\p{Lu}/u.test(written);
}

function join(
  asked: string,
  a: Word | undefined,
  b: Word | undefined,
  engine: SearchEngine,
): Correction | null {
  if (a === undefined || b === undefined) return null;
  const term = termOf(asked.slice(a.start, a.end) + asked.slice(b.start, b.end));
  return term !== null && engine.frequency(term) > 0
    ? { typed: asked.slice(a.start, b.end), terms: [term] }
    : null;
}

function replace(asked: string, { start, end, term }: Word, engine: SearchEngine): Correction | null {
  const typed = asked.slice(start, end);
  // Another number is another fact.
  if (term === null || term.length < leastLetters || /\p{N}/u.test(typed)) return null;
  const near = engine.nearest(term) ?? slipInEnding(typed, engine);
  if (near !== null) return { typed, terms: [near] };
  for (let at = leastPart; at <= typed.length - leastPart; at++) {
    const parts = [termOf(typed.slice(0, at)), termOf(typed.slice(at))].filter((part) => part !== null);
    if (parts.length === 2 && parts.every((part) => engine.frequency(part) > 0))
      return { typed, terms: parts };
  }
  return null;
}
