import type { Entity, NameLookup } from '../entity.ts';
import { fold, foldedWords } from '../fold.ts';
import { genericWords } from '../lexicon/body-words.ts';
import { titles } from '../lexicon/titles.ts';
import { countryTyped } from './country-names.ts';
import type { KnownEntities, KnownEntity } from './entity-list.ts';
import { spellingsOf } from './name-registry.ts';
import { nearestNames } from './near-names.ts';
import { bodyKey } from './organisation-name.ts';
import { personKey } from './person-name.ts';

/** What a person means by `typed`, acronyms, demonyms and word orders included; with nothing found, near names. */
export function lookUpName(known: KnownEntities, typed: string): NameLookup {
  for (const reading of readings(typed)) {
    const found = find(known, reading).flatMap((position) => known.list[position]?.entity ?? []);
    const meant = found.filter((entity) => isMeant(entity, typed, reading));
    if (meant.length > 0) return { found: true, entities: meant };
  }
  return { found: false, near: nearestNames(known, typed) };
}

/**
 * Whether a body found without the words for its kind may be the one typed: `World Bank` is neither the `University of World
 * Economy` nor the `World Association of Ports`.
 */
function isMeant({ kind, name, aliases }: Entity, typed: string, reading: string): boolean {
  if (kind !== 'organisation') return true;
  const asked = foldedWords(reading);
  const dropped = foldedWords(typed).filter((word) => !asked.includes(word) && !titles.has(word));
  const spelt = [name, ...aliases].map(foldedWords);
  return (
    dropped.length === 0 ||
    spelt.some((words) => words.join() === asked.join() || dropped.some((word) => words.includes(word)))
  );
}

/** Whether `typed` means anybody. */
export function knowsName(known: KnownEntities, typed: string): boolean {
  return readings(typed).some(
    (reading) => exactly(known, reading).length > 0 || containing(known, reading).length > 0,
  );
}

/** The typed name, then without titles, then without words for any city or body (`the city of X`, `X City`). */
function readings(typed: string): string[] {
  const words = foldedWords(typed);
  const untitled = words.filter((word, i) => !titles.has(word) || i === words.length - 1);
  const telling = words.filter((word) => !genericWords.has(word) && !titles.has(word));
  return [...new Set([typed, untitled.join(' '), telling.join(' ')])].filter(
    (reading) => fold(reading) !== '',
  );
}

/** Positions in the list of entities, ascending. */
function find(known: KnownEntities, typed: string): number[] {
  const exact = exactly(known, typed);
  const found = exact.length > 0 ? [...exact, ...namesakes(known, typed, exact)] : containing(known, typed);
  return [...new Set(found)].sort((a, b) => a - b);
}

function exactly({ registry, named, position }: KnownEntities, typed: string): number[] {
  const folded = fold(typed).replace(/^the /, '');
  const code = countryTyped(typed);
  const keys = [`body ${bodyKey(typed)}`, `person ${personKey(typed)}`, `place ${folded}`, `country ${code}`];
  const spelt = registry.spelt(folded).flatMap(named);
  const known = keys.map((key) => position(registry.keys.find(key) ?? -1)).filter((at) => at >= 0);
  return [...spelt, ...known];
}

/** With a name found exactly, also those that continue it: people of that surname, companies of that group. */
function namesakes(known: KnownEntities, typed: string, exact: readonly number[]): number[] {
  const kinds = new Set(exact.map((position) => known.list[position]?.entity.kind));
  if (kinds.has('country') || kinds.has('place')) return [];
  const folded = fold(typed);
  return containing(known, typed).filter((position) => {
    const entity = known.list[position]?.entity;
    if (entity === undefined || !kinds.has(entity.kind)) return false;
    return entity.kind === 'person' ? !folded.includes(' ') : startsName(entity, folded);
  });
}

/** `Siemens` starts `Siemens Energy` but not `Siemens-Nixdorf`. */
function startsName({ name, aliases }: Entity, folded: string): boolean {
  return [name, ...aliases].some((spelling) => {
    const words = spelling.split(/\s+/);
    return words.some((_, i) => i > 0 && fold(words.slice(0, i).join(' ')) === folded);
  });
}

/** Entities with a name that holds the typed words in a row; a person's in any order. */
function containing(known: KnownEntities, typed: string): number[] {
  const asked = foldedWords(typed);
  const general = asked.filter((word) => genericWords.has(word) || titles.has(word));
  if (asked.length === 1 && general.length === 1) return [];
  const [rarest = []] = asked
    .map((word) => known.registry.words.withWord(word))
    .sort((a, b) => a.length - b.length);
  const positions = new Set(rarest.flatMap(known.named));
  return [...positions].filter((position) => {
    const candidate = known.list[position];
    return candidate !== undefined && holds(known, candidate, asked);
  });
}

function holds(
  { registry }: KnownEntities,
  { entity, names }: KnownEntity,
  asked: readonly string[],
): boolean {
  const spellings = spellingsOf(registry, names).map((each) => ` ${each} `);
  if (entity.kind !== 'person')
    return spellings.some((spelling) => spelling.includes(` ${asked.join(' ')} `));
  return asked.every((word) => spellings.some((spelling) => spelling.includes(` ${word} `)));
}
