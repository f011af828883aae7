import type { Entity, NameLookup } from '../entity.ts';
import { fold, foldedWords } from '../fold.ts';
import { genericWords } from '../lexicon/body-words.ts';
import { titles } from '../lexicon/titles.ts';
import { completeName } from './complete.ts';
import { countryTyped } from './country-names.ts';
import type { KnownName } from './known-name.ts';
import { indexNear } from './near-names.ts';
import { bodyKey } from './organisation-name.ts';
import { personKey } from './person-name.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** The entities of an archive, found by name. */
export interface NameIndex {
  /** What a person means by `name`, acronyms, demonyms and word orders included; with nothing found, near names. */
  lookUp(name: string): NameLookup;
  /** Entities with a word that starts like each typed one, most frequent first. */
  complete(typed: string, limit: number): readonly Entity[];
}

/** `names` in order of frequency. */
export function indexNames(names: readonly KnownName[]): NameIndex {
  const words = indexWords(names);
  const keys = indexKeys(names);
  const near = indexNear(names, words);
  const find = (typed: string): number[] => {
    const exact = byKeys(keys, typed);
    if (exact.length > 0) return withNamesakes(names, words, typed, exact);
    return containing(names, words, typed);
  };
  return {
    lookUp: (name) => {
      for (const typed of readings(name)) {
        const found = find(typed).flatMap((number) => names[number]?.entity ?? []);
        if (found.length > 0) return { found: true, entities: found };
      }
      return { found: false, near: near.nearest(name) };
    },
    complete: (typed, limit) => completeName(names, words, typed, limit),
  };
}

/** The typed name, then without titles, then without words for any city or body (`the city of X`, `X City`). */
function readings(name: string): string[] {
  const words = foldedWords(name);
  const untitled = words.filter((word, i) => !titles.has(word) || i === words.length - 1);
  const telling = words.filter((word) => !genericWords.has(word) && !titles.has(word));
  return [...new Set([name, untitled.join(' '), telling.join(' ')])].filter(
    (reading) => fold(reading) !== '',
  );
}

function indexKeys(names: readonly KnownName[]): Map<string, number[]> {
  const keys = new Map<string, number[]>();
  const add = (key: string, number: number): void => {
    const listed = keys.get(key);
    if (listed === undefined) keys.set(key, [number]);
    else if (listed.at(-1) !== number) listed.push(number);
  };
  for (const [number, { key, entity, spellings }] of names.entries()) {
    add(key, number);
    for (const spelling of spellings) {
      const own =
        entity.kind === 'person' ? [`person ${personKey(spelling)}`] : [`body ${bodyKey(spelling)}`];
      for (const each of new Set([spelling, ...own])) add(each, number);
    }
  }
  return keys;
}

function byKeys(keys: ReadonlyMap<string, readonly number[]>, typed: string): number[] {
  const folded = fold(typed).replace(/^the /, '');
  const country = countryTyped(typed);
  const tried = [folded, `body ${bodyKey(typed)}`, `place ${folded}`, `person ${personKey(typed)}`];
  if (country !== null) tried.push(`country ${country}`);
  return [...new Set(tried.flatMap((key) => keys.get(key) ?? []))].sort((a, b) => a - b);
}

/** With a name found exactly, also those that continue it: people of that surname, companies of that group. */
function withNamesakes(
  names: readonly KnownName[],
  words: WordIndex,
  typed: string,
  exact: number[],
): number[] {
  const kinds = new Set(exact.map((number) => names[number]?.entity.kind));
  if (kinds.has('country') || kinds.has('place')) return exact;
  const folded = fold(typed);
  const more = containing(names, words, typed).filter((number) => {
    const name = names[number];
    if (name === undefined || !kinds.has(name.entity.kind)) return false;
    return name.entity.kind === 'person' ? !folded.includes(' ') : startsName(name.entity, folded);
  });
  return [...new Set([...exact, ...more])].sort((a, b) => a - b);
}

/** `Siemens` starts `Siemens Energy` but not `Siemens-Nixdorf`. */
function startsName({ name, aliases }: Entity, folded: string): boolean {
  return [name, ...aliases].some((spelling) => {
    const words = spelling.split(/\s+/);
    return words.some((_, i) => i > 0 && fold(words.slice(0, i).join(' ')) === folded);
  });
}

/** Names that hold the typed words in a row; a person's in any order. */
function containing(names: readonly KnownName[], words: WordIndex, typed: string): number[] {
  const asked = foldedWords(typed);
  const general = asked.filter((word) => genericWords.has(word) || titles.has(word));
  if (asked.length === 1 && general.length === 1) return [];
  const rarest = asked.map((word) => words.withWord(word)).sort((a, b) => a.length - b.length)[0] ?? [];
  const run = ` ${asked.join(' ')} `;
  return rarest.filter((number) => {
    const name = names[number];
    if (name === undefined) return false;
    if (name.entity.kind === 'person') return asked.every((word) => name.words.includes(word));
    return name.spellings.some((spelling) => ` ${spelling} `.includes(run));
  });
}
