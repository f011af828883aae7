import type { Archive } from '../../archive/archive.ts';
import { countryTyped } from '../../archive/entities/country-names.ts';
import type { Entity } from '../../archive/entity.ts';
import { fold, foldedWords } from '../../archive/fold.ts';
import { genericWords } from '../../archive/lexicon/body-words.ts';
import { stopWords } from '../../archive/lexicon/stop-words.ts';
import { titles } from '../../archive/lexicon/titles.ts';
import type { Span } from '../../article/span.ts';
import { isCountryAdjective } from '../../extract/lexicon/german/countries.ts';
import type { Word } from './words.ts';

/** Words of a question that name somebody: an entity of the archive, or a country. */
export interface AskedName extends Span {
  readonly typed: string;
}

/** The longest name that is looked for, in words. */
const LONGEST = 9;

/** The names in the question, in order; of two that overlap the longer. `taken` are stretches that mean something else. */
export function namesIn(
  question: string,
  words: readonly Word[],
  taken: readonly Span[],
  archive: Archive,
): readonly AskedName[] {
  const isTaken = ({ start, end }: Span) => taken.some((one) => one.start < end && start < one.end);
  // Capitals of an acronym say nothing: `did the EU envoy meet the georgian minister`.
  const spelt = words.slice(1).some(({ text }) => /^\p{Lu}.*\p{Ll}/u.test(text));
  const names: AskedName[] = [];
  for (let at = 0; at < words.length; ) {
    const length = longestAt(words, at, (run) => {
      const typed = typedIn(question, run);
      return typed !== undefined && !isTaken(typed) && isName(typed.typed, spelt, run.length, archive);
    });
    const name = typedIn(question, words.slice(at, at + length));
    if (name) names.push(name);
    at += Math.max(1, length);
  }
  return names;
}

function longestAt(words: readonly Word[], at: number, fits: (run: readonly Word[]) => boolean): number {
  if (!isNameWord(words[at])) return 0;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--)
    if (isNameWord(words[at + length - 1]) && fits(words.slice(at, at + length))) return length;
  return 0;
}

/** Whether a name can begin or end with the word. */
function isNameWord(word: Word | undefined): boolean {
  if (!word) return false;
  return /^[\p{Lu}\p{N}]/u.test(word.text) || !stopWords.has(word.lower);
}

function typedIn(question: string, run: readonly Word[]): AskedName | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  return { typed: question.slice(first.start, last.end), start: first.start, end: last.end };
}

/**
 * Whether the typed words name somebody. Words with capitals may be a part of a name (`Kiprono`); words without must be a
 * name as it is spelt, and, where the rest of the question is written with capitals, a country's or several words long.
 */
function isName(typed: string, spelt: boolean, length: number, archive: Archive): boolean {
  if (!foldedWords(typed).some((word) => !genericWords.has(word) && !titles.has(word))) return false;
  if (countryTyped(typed) !== null)
    return /^\p{Lu}/u.test(typed) || !spelt || length > 1 || isCountryAdjective(typed);
  if (archive.complete(typed, 1).length === 0) return false;
  const lookup = archive.lookUp(typed);
  if (!lookup.found) return false;
  if (/^[\p{Lu}\p{N}]/u.test(typed)) return true;
  // `british high commissioner` asks for whoever holds the office.
  if (titles.has(foldedWords(typed).at(-1) ?? '') || (spelt && length === 1)) return false;
  return lookup.entities.some((entity) =>
    [entity.name, ...entity.aliases].some(
      (spelling) => fold(spelling) === fold(typed) && (length > 1 || isTelling(spelling, entity)),
    ),
  );
}

/** Whether one word alone, typed without a capital, means this entity: `basf`, `seitov`, but not `building`. */
function isTelling(spelling: string, { kind }: Entity): boolean {
  return kind !== 'organisation' || /\p{Lu}.*\p{Lu}/u.test(spelling);
}
