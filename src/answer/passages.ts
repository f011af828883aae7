import type { Archive, SearchQuery, SearchResult } from '../archive/archive.ts';
import { queryWords, withoutExcluded } from '../archive/search/query-words.ts';
import { type Findings, found, mistaken, nothing } from './findings.ts';
import { passageItem } from './passage-item.ts';
import { periodWords } from './period.ts';
import { counted, quoted } from './wording.ts';

/** How many passages an answer holds at most: what somebody may page through, not the whole tail. */
const MOST = 25;

/** The best passages for the words of the query, best first. */
export function passagesFor(query: SearchQuery, archive: Archive): Findings {
  if (onlyExcludes(query.words))
    return mistaken(`${quoted(query.words)} only leaves out: add words to look for.`);
  const result = archive.search({ limit: MOST, ...query });
  const items = result.hits
    .map(({ article, passage, marks }) => passageItem('passage', article, passage, marks))
    .filter((item) => item !== undefined);
  const scope = `${quoted(query.words)}${periodWords(query)}${query.source === undefined ? '' : `, source ${quoted(query.source)}`}`;
  if (items.length === 0)
    return nothing(`Nothing found for ${scope}.`, { suggestions: nearNames(query.words, archive) });
  const notes = [
    ...corrected(result),
    ...(result.total > items.length ? [`The best ${items.length} are shown.`] : []),
  ];
  return found(`${counted(result.total, 'article')} for ${scope}`, items, { total: result.total, notes });
}

function onlyExcludes(words: string): boolean {
  return queryWords(words).excluded.length > 0 && !/[\p{L}\p{N}]/u.test(withoutExcluded(words));
}

function corrected({ corrections }: SearchResult): readonly string[] {
  return corrections.map(
    ({ typed, used }) => `Showing results for ${quoted(used)}: the archive lacks ${quoted(typed)}.`,
  );
}

function nearNames(words: string, archive: Archive): readonly string[] {
  const lookup = archive.lookUp(words);
  const entities = lookup.found ? lookup.entities : lookup.near;
  return entities.slice(0, 5).map((entity) => entity.name);
}
