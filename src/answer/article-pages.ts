import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { ArticlePageItem } from './answer.ts';
import { articleCard, excerptOf, splitsPair } from './citation.ts';
import { verbatim } from './verbatim.ts';

/** The most characters on a page: a reply in Discord holds 4000 in all, and a page is read at one go. */
export const PAGE_LENGTH = 1500;

/** The article's body in pages that end where a sentence does; a sentence longer than a page is cut between words. */
export function pagesOf({ text, sentences }: Article): readonly Span[] {
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  const parts = (sentences.length > 0 ? sentences : [whole]).flatMap((sentence) => pieces(text, sentence));
  const pages: Span[] = [];
  for (const part of parts) {
    const page = pages.at(-1);
    if (page && part.end - page.start <= PAGE_LENGTH)
      pages[pages.length - 1] = { start: page.start, end: part.end };
    else pages.push(part);
  }
  return pages;
}

/** The page counted from 1, as one excerpt; undefined when there is no such page. */
export function articlePage(article: Article, page: number): ArticlePageItem | undefined {
  const pages = pagesOf(article);
  const span = pages[page - 1];
  if (!span) return undefined;
  const excerpts = [excerptOf(article.text, span)];
  const card = articleCard(article);
  return verbatim(
    { kind: 'article', page, pages: pages.length, language: article.language, article: card, excerpts },
    article.text,
  );
}

function pieces(text: string, { start, end }: Span): readonly Span[] {
  if (end <= start) return [];
  if (end - start <= PAGE_LENGTH) return [{ start, end }];
  const cut = cutBefore(text, start, start + PAGE_LENGTH);
  return [{ start, end: cut }, ...pieces(text, { start: cut, end })];
}

/** The end of the last word before `limit`, or, in text without spaces, the last whole character. */
function cutBefore(text: string, start: number, limit: number): number {
  const space = text.slice(start, limit).search(/\s\S*$/);
  if (space > 0) return start + space + 1;
  return splitsPair(text, limit) ? limit - 1 : limit;
}
