import type { Archive } from '../archive/archive.ts';
import { fold } from '../archive/fold.ts';
import type { Article } from '../article/article.ts';
import { articlePage, pagesOf } from './article-pages.ts';
import { type Findings, found, mistaken, nothing } from './findings.ts';
import { counted, quoted } from './wording.ts';

/** How many titles are offered when several fit. */
const OFFERED = 10;

/** One page of the article that `which` names: its id, its file's name, its title or a part of that. */
export function articleText(which: string, page: number, archive: Archive): Findings {
  const fitting = articlesNamed(which, archive);
  const [article] = fitting;
  if (!article)
    return nothing(`No article has ${quoted(which)} as its id or file name, or in its title.`, {
      suggestions: nearTitles(which, archive),
    });
  if (fitting.length > 1)
    return nothing(`${counted(fitting.length, 'article')} have ${quoted(which)} in the title; which one?`, {
      suggestions: fitting.slice(0, OFFERED).map(({ file }) => file),
      notes: fitting.slice(0, OFFERED).map(({ file, title }) => `${file}: ${title.value}`),
    });
  const item = articlePage(article, page);
  const pages = pagesOf(article).length;
  if (!item)
    return mistaken(
      `${quoted(article.title.value)} has ${counted(pages, 'page')}; there is no page ${page}.`,
    );
  return found(`${article.title.value}${pages > 1 ? `, page ${page} of ${pages}` : ''}`, [item]);
}

/** Articles by id or file name; else those titled so; else those with it in the title. */
function articlesNamed(which: string, archive: Archive): readonly Article[] {
  const exact = archive.article(which);
  if (exact) return [exact];
  const asked = fold(which);
  if (asked === '') return [];
  const titled = archive.articles.filter(({ title }) => fold(title.value) === asked);
  return titled.length > 0
    ? titled
    : archive.articles.filter(({ title }) => fold(title.value).includes(asked));
}

/** Titles of the articles that fit the words best, for somebody who remembers them loosely. */
function nearTitles(which: string, archive: Archive): readonly string[] {
  return archive.search({ words: which, limit: 5 }).hits.map(({ article }) => article.title.value);
}
