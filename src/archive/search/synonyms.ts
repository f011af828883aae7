import { germanCountryWords } from '../../extract/lexicon/german/countries.ts';
import { countries } from '../entities/country-names.ts';
import { isShortForm } from '../entities/organisation-name.ts';
import type { Sliced } from '../slices.ts';
import { bareTermsOf, termsOf } from './terms.ts';

/** Other terms for terms of a query, by the query's term. */
export type Synonyms = (terms: readonly string[]) => ReadonlyMap<string, readonly string[]>;

/** A name of several terms, and the one term that is short for it. */
interface LongName {
  readonly terms: readonly string[];
  readonly short: string;
}

/**
 * The synonyms of an archive: a country's name and its demonyms (`Germany`, `German`, `deutsche`), and of each entity, given by its
 * spellings, the short form and the one-word name (`VW`, `Volkswagen`); a long name written out leads to the short form.
 */
export function* synonymsOf(spellings: Iterable<readonly string[]>): Sliced<Synonyms> {
  const single = new Map<string, Set<string>>();
  const long = new Map<string, LongName[]>();
  for (const { code, words } of countries) {
    join(single, [...words, ...germanCountryWords(code)].flatMap(oneTerm));
    yield;
  }
  for (const names of spellings) {
    const shorts = names.filter(isShortForm).flatMap(oneTerm);
    if (shorts.length === 0) continue;
    join(single, [...shorts, ...names.flatMap(oneTerm)]);
    for (const name of names) addLong(long, name, shorts);
    yield;
  }
  return (terms) => {
    const found = new Map<string, readonly string[]>();
    for (const [at, term] of terms.entries()) {
      const same = [...(single.get(term) ?? [])].filter((other) => other !== term);
      const short = (long.get(term) ?? [])
        .filter((name) => startsAt(terms, at, name))
        .map((name) => name.short);
      if (same.length + short.length > 0) found.set(term, [...same, ...short]);
    }
    return found;
  };
}

/** The term of a name that has only one. */
function oneTerm(name: string): string[] {
  const terms = termsOf(name);
  return terms.length === 1 ? terms.map(({ term }) => term) : [];
}

function join(single: Map<string, Set<string>>, terms: readonly string[]): void {
  if (new Set(terms).size < 2) return;
  for (const term of terms) {
    const known = single.get(term) ?? new Set();
    for (const other of terms) known.add(other);
    single.set(term, known);
  }
}

function addLong(long: Map<string, LongName[]>, name: string, shorts: readonly string[]): void {
  const terms = bareTermsOf(name);
  const [first] = terms;
  if (first === undefined || terms.length < 2) return;
  long.set(first, [...(long.get(first) ?? []), ...shorts.map((short) => ({ terms, short }))]);
}

function startsAt(terms: readonly string[], at: number, name: LongName): boolean {
  return name.terms.every((term, i) => terms[at + i] === term);
}
