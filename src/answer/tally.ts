import { perArchive } from './per-archive.ts';

/** How often each of the words that are there occurs, the most frequent first, then in order of the alphabet. */
export function tally(words: readonly (string | undefined)[]): readonly (readonly [string, number])[] {
  const there = words.filter((word) => word !== undefined && word !== '');
  return [...Map.groupBy(there, (word) => word ?? '')]
    .map(([word, all]) => [word, all.length] as const)
    .sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
}

/** The sources of the archive and how many articles each has, the most first. */
export const sourceTally = perArchive(({ articles }) => tally(articles.map(({ source }) => source?.value)));
