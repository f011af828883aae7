import type { Article } from '../article/article.ts';
import { mergeCopies } from '../article/copies.ts';
import { extractEvents } from '../extract/extract.ts';
import { type CopyGroup, groupCopies } from './copies.ts';
import { entryOf, type Keeping } from './keeping.ts';
import { recordWith } from './reading/article-record.ts';
import type { Sliced } from './slices.ts';
import type { StoredEntry } from './store/stored-entry.ts';

/** Remembers merged entries by the keys of what they are merged from. */
export type MergedEntries = ReadonlyMap<string, StoredEntry>;

/** The articles of an archive, and what to remember for the next time. */
export interface Merging {
  readonly entries: readonly StoredEntry[];
  readonly known: MergedEntries;
}

/** One entry for each article: copies merged, what the first lacks taken from the others. In order of file. */
export function* mergeEntries(
  entries: readonly StoredEntry[],
  known: MergedEntries,
  keeping: Keeping,
): Sliced<Merging> {
  const groups = yield* groupCopies(entries);
  const merged: StoredEntry[] = [];
  const used = new Map<string, StoredEntry>();
  for (const [i, group] of groups.entries()) {
    if (i % 256 === 0) yield;
    if (group.length === 1) {
      merged.push(group[0]);
      continue;
    }
    const key = group.map((entry) => entry.key).join(' ');
    const entry = known.get(key) ?? mergedEntry(group, keeping);
    used.set(key, entry);
    merged.push(entry);
    yield;
  }
  return { entries: merged, known: used };
}

/** It keeps the key of the first, whose text it has. */
function mergedEntry(group: CopyGroup, keeping: Keeping): StoredEntry {
  const [first] = group;
  const [article] = mergeCopies(group.map((entry) => entry.article.plain()));
  if (article === undefined) throw new Error(`${first.article.file} and its copies came to nothing`);
  const same = isSame(article, first.article);
  const events = same ? first.events.map((event) => event.plain()) : extractEvents(article);
  return entryOf(recordWith(article, events), first.key, keeping);
}

/** Whether copies gave an article nothing that its events could hang on. */
function isSame(a: Article, b: Article): boolean {
  return a.published?.value === b.published?.value && a.source?.value === b.source?.value && a.url === b.url;
}
