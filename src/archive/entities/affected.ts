import type { ArchiveEntry } from '../entry.ts';
import type { Sliced } from '../slices.ts';
import { phraseReader } from './attend.ts';
import { type ArticleDigest, namesIn, visitPhrases } from './digest.ts';
import type { NameRegistry } from './name-registry.ts';
import { ambiguous, type ChangedEntries, type Resolution, unresolved } from './resolution.ts';

/** Names and phrases that no longer refer to what they did, by number. */
interface Stale {
  readonly names: Uint8Array;
  readonly phrases: Uint8Array;
}

/**
 * The articles that stay, but whose names or phrases refer to others after a change: a short form has got another
 * meaning, a phrase holds a name that is new. Only where one of these is used beside the articles that have come, all
 * articles are gone through.
 */
export function* affectedBy(
  before: Resolution,
  after: Resolution,
  { come, entries }: Pick<ChangedEntries, 'come' | 'entries'>,
  registry: NameRegistry,
): Sliced<ArchiveEntry[]> {
  if (come.length === entries.length) return [];
  const stale: Stale = { names: yield* staleNames(before, after), phrases: new Uint8Array() };
  if (!stale.names.includes(1)) return [];
  const both: Stale = { ...stale, phrases: yield* stalePhrases(stale.names, before, after, registry) };
  if (!(yield* areUsedBeside(both, after, come))) return [];
  const arrived = new Set(come);
  const found: ArchiveEntry[] = [];
  for (const [i, entry] of entries.entries()) {
    if (usesStale(entry.digest, both) && !arrived.has(entry)) found.push(entry);
    if (i % 128 === 0) yield;
  }
  return found;
}

function* staleNames(before: Resolution, after: Resolution): Sliced<Uint8Array> {
  const stale = new Uint8Array(after.byName.length);
  const moved = !areSame(before.places, after.places);
  for (let name = 0; name < stale.length; name++) {
    const [old, now] = [before.byName[name] ?? unresolved, after.byName[name]];
    // What an ambiguous name means hangs on which places there are.
    if (old !== now || (moved && now === ambiguous)) stale[name] = 1;
    if (name % 4096 === 0) yield;
  }
  return stale;
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}

/** The phrases that hold such a name and now name others: most new names are another spelling of a known one. */
function* stalePhrases(
  names: Uint8Array,
  before: Resolution,
  after: Resolution,
  registry: NameRegistry,
): Sliced<Uint8Array> {
  const { matches, phrases } = registry;
  const stale = new Uint8Array(phrases.length);
  const [old, now] = [phraseReader(before, registry), phraseReader(after, registry)];
  for (let phrase = 0; phrase < stale.length; phrase++) {
    const holds = matches
      .of(phrase)
      .some(({ run }) => matches.namesOf(run).some((name) => names[name] === 1));
    if (holds && !areEqual(old(phrase), now(phrase))) stale[phrase] = 1;
    if (phrase % 512 === 0) yield;
  }
  return stale;
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Whether any of these is used by an article that has not come just now. */
function* areUsedBeside(
  { names, phrases }: Stale,
  { counts }: Resolution,
  come: readonly ArchiveEntry[],
): Sliced<boolean> {
  const here = new Int32Array(names.length);
  const herePhrases = new Int32Array(phrases.length);
  for (const { digest } of come) {
    for (const name of namesIn(digest)) here[name] = (here[name] ?? 0) + 1;
    visitPhrases(digest, (phrase) => {
      herePhrases[phrase] = (herePhrases[phrase] ?? 0) + 1;
    });
    yield;
  }
  const used = (stale: Uint8Array, all: Int32Array, of: Int32Array): boolean =>
    stale.some((mark, number) => mark === 1 && (all[number] ?? 0) > (of[number] ?? 0));
  return used(names, counts.names, here) || used(phrases, counts.phrases, herePhrases);
}

function usesStale(digest: ArticleDigest, { names, phrases }: Stale): boolean {
  for (const name of namesIn(digest)) if (names[name] === 1) return true;
  let uses = false;
  visitPhrases(digest, (phrase) => {
    uses ||= phrases[phrase] === 1;
  });
  return uses;
}
