import { fold } from '../fold.ts';
import type { Sliced } from '../slices.ts';
import type { Acronym } from './acronyms.ts';
import { type ArticleDigest, definitionsIn, namesIn } from './digest.ts';
import type { NameRegistry } from './name-registry.ts';
import { bodyKey } from './organisation-name.ts';

/** What short forms stand for: the key of the body by folded short form, null for a form with several meanings. */
export type Meanings = ReadonlyMap<string, string | null>;

/** The definitions that an article gives: by initials, or in the brackets behind a name. */
export function definitionsOf(digest: ArticleDigest, registry: NameRegistry): Acronym[] {
  const found: Acronym[] = [];
  for (const number of definitionsIn(digest)) {
    const definition = registry.definitions.values[number];
    if (definition !== undefined) found.push(definition);
  }
  for (const number of namesIn(digest)) {
    const use = registry.names[number]?.use;
    if (use !== undefined && use.acronym !== null) found.push({ short: use.acronym, long: use.name });
  }
  return found;
}

export function* meaningsOf(definitions: Iterable<Acronym>): Sliced<Meanings> {
  const found = new Map<string, string | null>();
  for (const { short, long } of definitions) {
    const [form, key] = [fold(short), bodyKey(long)];
    if (form === '' || form === key) continue;
    const known = found.get(form);
    found.set(form, known === undefined || known === key ? key : null);
    if (found.size % 64 === 0) yield;
  }
  return found;
}
