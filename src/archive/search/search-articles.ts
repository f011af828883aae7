import type { Article } from '../../article/article.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../archive.ts';
import { fold } from '../fold.ts';
import { conceptsOf } from './concepts.ts';
import { type Correction, correctedTerms } from './correct.ts';
import type { Concept, EngineHit, SearchEngine } from './engine.ts';
import { headingsOf } from './headings.ts';
import { bestPassage } from './passage.ts';
import { phrasePattern, queryWords } from './query-words.ts';
import { rarity } from './ranking.ts';
import type { Synonyms } from './synonyms.ts';
import { bareTermsOf, termOf, termsOf } from './terms.ts';

/** What a search looks through. */
export interface Searchable {
  readonly engine: SearchEngine;
  /** How many articles this state of the archive has; the engine may hold texts of others beside them. */
  readonly size: number;
  /** The article with this key; undefined for one that is not of this state. */
  article(key: string): Article | undefined;
  readonly synonyms: Synonyms;
}

/** How many hits come out where nothing else is asked. */
const usualLimit = 10;

/** How many of the best hits are looked through for a phrase. */
const mostRead = 2_000;

/** The terms that an article is found by: those of its title, of its headings and of the sentences of its body. */
export function searchableTerms(article: Article): string[] {
  const { title, text, sentences } = article;
  const told = [...headingsOf(article), ...sentences];
  const parts = [title.made ? '' : title.value, ...told.map(({ start, end }) => text.slice(start, end))];
  return bareTermsOf(parts.join('\n'));
}

/** Finds articles by words, each with its best passage. What fits too little of the query does not come out. */
export function searchArticles(query: SearchQuery, searchable: Searchable): SearchResult {
  const { asked, phrases, excluded } = queryWords(query.words);
  const { terms, names, corrections } = correctedTerms(asked, searchable.engine);
  const concepts = conceptsOf(terms, names, searchable.synonyms);
  if (concepts.length === 0) return { total: 0, hits: [], corrections: [] };
  const limit = query.limit ?? usualLimit;
  const least = leastShare(concepts.length);
  const found = searchable.engine.find({
    concepts,
    without: excluded.flatMap(bareTermsOf),
    accepts: accepter(query, searchable),
    leastShare: least * besideBest,
    limit: phrases.length > 0 ? mostRead : limit,
  });
  if (!found.hits.some(({ share }) => share >= least)) return { total: 0, hits: [], corrections: [] };
  const fitting = withPhrases(found.hits, phrases, searchable);
  const weights = weightsOf(concepts, searchable.engine);
  const hits = fitting.slice(0, limit).flatMap((hit) => toHit(hit, searchable, weights));
  return {
    total: phrases.length > 0 ? fitting.length : found.total,
    hits,
    corrections: shownCorrections(corrections, hits, searchable),
  };
}

/**
 * How much of a query the best article must have for the query to be answered at all: half of one or two words, less
 * of a long question, in which much is said beside the point, but always as much as one telling word.
 */
function leastShare(concepts: number): number {
  return Math.min(0.5, 0.95 / concepts);
}

/** How much the others must have beside the best. */
const besideBest = 0.5;

/** Null where every text of the engine may come out. */
function accepter(
  { from, to, source, language, among }: SearchQuery,
  searchable: Searchable,
): ((key: string) => boolean) | null {
  const open = [from, to, source, language, among].every((filter) => filter === undefined);
  if (open && searchable.engine.size === searchable.size) return null;
  const fits = sourceFits(source);
  return (key) => {
    const found = searchable.article(key);
    if (found === undefined) return false;
    if (language !== undefined && found.language !== language.toLowerCase()) return false;
    if (among !== undefined && !among.has(found.id)) return false;
    if (!fits(found)) return false;
    return isWithin(found.published?.value, from, to);
  };
}

/** Whether the asked words stand in an article's source, or a copy's; few sources have very many articles. */
function sourceFits(asked: string | undefined): (article: Article) => boolean {
  if (asked === undefined) return () => true;
  const folded = fold(asked);
  const known = new Map<string, boolean>();
  const isIn = (name: string | null | undefined): boolean => {
    if (name == null) return false;
    const is = known.get(name) ?? fold(name).includes(folded);
    known.set(name, is);
    return is;
  };
  return ({ source, copies }) => isIn(source?.value) || copies.some((copy) => isIn(copy.source));
}

/** An undated article is in no period. `to` counts to the end of what it names: `2021` to December. */
function isWithin(published: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (published === undefined) return false;
  return (
    (from === undefined || published >= from) && (to === undefined || published.slice(0, to.length) <= to)
  );
}

function withPhrases(
  hits: readonly EngineHit[],
  phrases: readonly string[],
  searchable: Searchable,
): readonly EngineHit[] {
  if (phrases.length === 0) return hits;
  const patterns = phrases.map(phrasePattern);
  return hits.filter(({ key }) => {
    const text = searchable.article(key)?.text ?? '';
    return patterns.every((pattern) => pattern.test(text));
  });
}

/** What each term counts in choosing the passage: synonyms less than what was asked. */
function weightsOf(concepts: readonly Concept[], engine: SearchEngine): ReadonlyMap<string, number> {
  return new Map(
    concepts.flatMap(({ weight, words }) =>
      words.map(
        (word) =>
          [word.term, weight * word.weight * rarity(engine.frequency(word.term), engine.size)] as const,
      ),
    ),
  );
}

function toHit(
  { key, score }: EngineHit,
  { article }: Searchable,
  weights: ReadonlyMap<string, number>,
): SearchHit[] {
  const found = article(key);
  return found === undefined ? [] : [{ article: found, ...bestPassage(found, weights), score }];
}

/** Corrections in the spelling of the articles found, since a term is only a stem. */
function shownCorrections(
  corrections: readonly Correction[],
  hits: readonly SearchHit[],
  searchable: Searchable,
): SearchResult['corrections'] {
  return corrections.map(({ typed, terms }) => ({
    typed,
    used: terms.map((term) => spelling(term, hits) ?? spellingElsewhere(term, searchable) ?? term).join(' '),
  }));
}

/** In the spelling of an article that was not found, but has it. */
function spellingElsewhere(term: string, { engine, article }: Searchable): string | null {
  const concept = { weight: 1, stake: 1, words: [{ term, weight: 1 }] };
  const { hits } = engine.find({ concepts: [concept], without: [], accepts: null, leastShare: 0, limit: 1 });
  const text = article(hits[0]?.key ?? '')?.text ?? '';
  const word = termsOf(text).find((one) => one.term === term);
  return word === undefined ? null : text.slice(word.start, word.end);
}

function spelling(term: string, hits: readonly SearchHit[]): string | null {
  for (const { article, marks } of hits) {
    const mark = marks.find(({ start, end }) => termOf(article.text.slice(start, end)) === term);
    if (mark !== undefined) return article.text.slice(mark.start, mark.end);
  }
  return null;
}
