import type { Archive, SearchResult } from '../archive/archive.ts';
import { queryWords, withoutExcluded } from '../archive/search/query-words.ts';
import { termsOf } from '../archive/search/terms.ts';
import type { EventType } from '../extract/event.ts';
import { articlesTelling } from './articles-telling.ts';
import { type Findings, found, mistaken, nothing } from './findings.ts';
import { languageCode, languageName, languageTally } from './language-name.ts';
import { noneHasAll } from './none-has-all.ts';
import { passageItem } from './passage-item.ts';
import { periodWords } from './period.ts';
import { counted, listed, quoted } from './wording.ts';

/** How many passages an answer holds at most: what somebody may page through, not the whole tail. */
const MOST = 25;

/** What to look for, as somebody asks it. */
export interface PassageQuery {
  readonly words: string;
  readonly from?: string;
  readonly to?: string;
  /** A part of a source’s name. */
  readonly source?: string;
  /** A language by its code or its English name. */
  readonly language?: string;
  /** The type of an event that the article tells of. */
  readonly kind?: EventType;
  /** How well an article must fit beside the best one, from 0 to 1; without it, at all. */
  readonly besideBest?: number;
}

/** The best passages for the words of the query, best first. */
export function passagesFor(query: PassageQuery, archive: Archive): Findings {
  const { words, language, kind, besideBest = 0, ...filters } = query;
  if (onlyExcludes(words)) return mistaken(`${quoted(words)} only leaves out: add words to look for.`);
  const codes = languageTally(archive).map(([code]) => code);
  const code = language === undefined ? undefined : languageCode(language, codes);
  if (language !== undefined && code === undefined) return noLanguage(language, codes);
  const result = archive.search({
    limit: MOST,
    words,
    ...filters,
    ...(code !== undefined && { language: code }),
    ...(kind !== undefined && { among: articlesTelling(archive).get(kind) ?? new Set() }),
  });
  const least = (result.hits[0]?.score ?? 0) * besideBest;
  const hits = result.hits.filter(({ score }) => score >= least);
  const total = hits.length < result.hits.length ? hits.length : result.total;
  const items = hits
    .map(({ article, passage, marks }) => passageItem('passage', article, passage, marks))
    .filter((item) => item !== undefined);
  const scope = scopeOf(query, code);
  if (items.length === 0)
    return nothing(`Nothing found for ${scope}.`, {
      suggestions: nearNames(words, archive),
      notes: withoutFilters(query, archive),
    });
  const notes = [
    ...corrected(result),
    ...noneHasAll(words, result, hits, archive),
    ...(total > items.length ? [`The best ${items.length} are shown.`] : []),
  ];
  return found(`${counted(total, 'article')} for ${scope}`, items, { total, notes });
}

/** How many articles there would be without what narrows the query, where that is why there are none. */
function withoutFilters({ words, ...filters }: PassageQuery, archive: Archive): readonly string[] {
  const { asked, phrases, excluded } = queryWords(words);
  if (termsOf(asked).length === 0)
    return [`Words such as ${quoted(asked)} stand in too many texts to be looked for: add others.`];
  const narrowed = [
    ...(phrases.length > 0 ? ['the quotation marks'] : []),
    ...(excluded.length > 0 ? ['the minus'] : []),
    ...(Object.values(filters).some((filter) => typeof filter === 'string') ? ['the filters'] : []),
  ];
  const { total } = archive.search({ words: asked, limit: 1 });
  return total === 0 || narrowed.length === 0
    ? []
    : [`Without ${listed(narrowed)}: ${counted(total, 'article')}.`];
}

function noLanguage(language: string, codes: readonly string[]): Findings {
  return nothing(`The archive has no article in ${quoted(language)}.`, {
    suggestions: codes.map(languageName),
  });
}

/** The query in words: `“chamber” in 2020, source “CCFAO”, in German, of meetings`. */
function scopeOf(query: PassageQuery, language: string | undefined): string {
  const parts = [
    `${quoted(query.words)}${periodWords(query)}`,
    ...(query.source === undefined ? [] : [`source ${quoted(query.source)}`]),
    ...(language === undefined ? [] : [`in ${languageName(language)}`]),
    ...(query.kind === undefined ? [] : [query.kind === 'other' ? 'of other events' : `of ${query.kind}s`]),
  ];
  return parts.join(', ');
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
  const lookup = archive.lookUp(withoutExcluded(words));
  const entities = lookup.found ? lookup.entities : lookup.near;
  return entities.slice(0, 5).map((entity) => entity.name);
}
