import type { Article } from '../article/article.ts';
import { mergeCopies } from '../article/copies.ts';
import { extractEvents } from '../extract/extract.ts';
import { type CopyGroup, groupCopies } from './copies.ts';
import { digestOf } from './entities/digest.ts';
import type { NameRegistry } from './entities/name-registry.ts';
import { recordWith } from './reading/article-record.ts';
import type { Sliced } from './slices.ts';
import { plainArticle } from './store/stored-article.ts';
import { type StoredEntry, storedEntry } from './store/stored-entry.ts';
import { plainEvents } from './store/stored-event.ts';

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
  registry: NameRegistry,
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
    const entry = known.get(key) ?? mergedEntry(group, registry);
    used.set(key, entry);
    merged.push(entry);
    yield;
  }
  return { entries: merged, known: used };
}

/** It keeps the key of the first, whose text it has. */
function mergedEntry(group: CopyGroup, registry: NameRegistry): StoredEntry {
  const [first] = group;
  const [article] = mergeCopies(group.map(({ meta, bytes }) => plainArticle(meta, bytes)));
  if (article === undefined) throw new Error(`${first.meta.file} and its copies came to nothing`);
  const same = isSame(article, first.article);
  const events = same ? plainEvents(first.eventMetas, first.bytes) : extractEvents(article);
  const { meta, bytes, names, print, events: eventMetas } = recordWith(article, events);
  return storedEntry({ meta, eventMetas, bytes, print, digest: digestOf(names, registry) }, first.key);
}

/** Whether copies gave an article nothing that its events could hang on. */
function isSame(a: Article, b: Article): boolean {
  return a.published?.value === b.published?.value && a.source?.value === b.source?.value && a.url === b.url;
}
