import { createHash } from 'node:crypto';
import { fold } from '../fold.ts';
import type { Sliced } from '../slices.ts';
import type { Acronym } from './acronyms.ts';
import { type EntityKeys, makeEntityKeys } from './entity-keys.ts';
import { type Interner, makeInterner } from './interner.ts';
import { makeNameLetters, type NameLetters } from './name-letters.ts';
import type { NamePhrase, NameUse } from './name-use.ts';
import { bodyKey } from './organisation-name.ts';
import { personKey } from './person-name.ts';
import { makePhraseMatches, type PhraseMatches } from './phrase-matches.ts';
import { placeKey, placeRuns } from './place-name.ts';
import { makeWordIndex, type WordIndex } from './word-index.ts';

/** A name with what can be said of it without the rest of the archive. */
export interface RegisteredName {
  readonly use: NameUse;
  /** What it is one entity by, unless it is a short form: kind and key. */
  readonly key: string;
  /** Its spellings, folded: the name, and the short form in brackets behind it. */
  readonly spellings: readonly string[];
}

/**
 * Every different name, phrase and definition that an archive has met, under a number each. It only grows, and what it
 * keeps of a name depends on nothing else, so one registry serves an archive through all its updates.
 */
export interface NameRegistry {
  readonly names: readonly RegisteredName[];
  readonly definitions: Interner<Acronym>;
  readonly keys: EntityKeys;
  /** The number of the entity that each name is by its own key; -1 for a name that cannot be compared. */
  readonly ownEntity: readonly number[];
  readonly matches: PhraseMatches;
  readonly words: WordIndex;
  readonly letters: NameLetters;
  /** The numbers of the names with this folded spelling. */
  spelt(spelling: string): readonly number[];
  numberOfName(use: NameUse): number;
  numberOfPhrase(phrase: NamePhrase): number;
  phrase(number: number): NamePhrase;
  /** Every phrase, by number. */
  readonly phrases: readonly NamePhrase[];
  /** The id of the entity with this key: ten characters that stay the same as long as the key does. */
  idOf(key: string): string;
}

/** A registry that has these names, worked out before, each under its place in the list. */
export function* restoreNameRegistry(ready: readonly RegisteredName[]): Sliced<NameRegistry> {
  const registry = makeNameRegistry(ready);
  for (const [i, { use }] of ready.entries()) {
    registry.numberOfName(use);
    if (i % 128 === 0) yield;
  }
  return registry;
}

/** An empty registry. `ready` are names worked out before, to be used when they come, in the same order. */
export function makeNameRegistry(ready: readonly RegisteredName[] = []): NameRegistry {
  const matches = makePhraseMatches();
  const words = makeWordIndex();
  const names: RegisteredName[] = [];
  const keys = makeEntityKeys();
  const ownEntity: number[] = [];
  const bySpelling: Lists = new Map();
  const uses = makeInterner<NameUse>(keyOfUse, (use, number) => {
    const name = ready[number] ?? register(use);
    names.push(name);
    ownEntity.push(name.key === '' ? -1 : keys.numberOf(name.key));
    words.add(number, name.spellings);
    for (const spelling of name.spellings) list(bySpelling, spelling, number);
    if (use.kind === 'body') matches.addName(number, [use.name]);
    if (use.place !== null) matches.addName(number, [use.name, ...placeRuns(use.place)]);
  });
  const phrases = makeInterner<NamePhrase>(
    ({ naming, text }) => `${naming} ${text}`,
    ({ text }) => matches.addPhrase(text),
  );
  const definitions = makeInterner<Acronym>(
    ({ short, long }) => `${short}\t${long}`,
    () => {},
  );
  return {
    names,
    definitions,
    keys,
    ownEntity,
    matches,
    words,
    letters: makeNameLetters(names),
    spelt: (spelling) => [bySpelling.get(spelling) ?? []].flat(),
    numberOfName: uses.numberOf,
    numberOfPhrase: phrases.numberOf,
    idOf: remembered((key) => createHash('sha256').update(key).digest('hex').slice(0, 10)),
    phrases: phrases.values,
    phrase: (number) => phrases.values[number] ?? { text: '', naming: 'places' },
  };
}

function remembered(make: (key: string) => string): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** Numbers by spelling; most spellings have only one, which needs no list. */
type Lists = Map<string, number | number[]>;

function list(lists: Lists, key: string, number: number): void {
  const listed = lists.get(key);
  if (listed === undefined) lists.set(key, number);
  else if (typeof listed === 'number') lists.set(key, [listed, number]);
  else listed.push(number);
}

function keyOfUse({ kind, name, acronym, place, code }: NameUse): string {
  return [kind, name, acronym, place?.core, place?.unit, code].join('\t');
}

function register(use: NameUse): RegisteredName {
  const spellings = [use.name, use.acronym ?? ''].map(fold).filter((spelling) => spelling !== '');
  return { use, key: keyOfName(use), spellings };
}

/** Kind and key; empty for a name that cannot be compared. */
function keyOfName({ kind, name, place, code }: NameUse): string {
  const keys = {
    person: () => personKey(name),
    place: () => (place === null ? '' : placeKey(place)),
    country: () => code ?? '',
    body: () => bodyKey(name),
  };
  const key = keys[kind]();
  return key === '' ? '' : `${kind} ${key}`;
}

/** The folded spellings of some names. */
export function spellingsOf({ names }: NameRegistry, numbers: ArrayLike<number>): string[] {
  return Array.from(numbers).flatMap((number) => names[number]?.spellings ?? []);
}
