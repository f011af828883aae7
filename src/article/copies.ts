import type { Article, ArticleCopy, Read } from './article.ts';
import { type Fingerprint, fingerprintOf, isNearCopy } from './fingerprint.ts';
import { byFile } from './list-corpus.ts';

/** The most articles that share one sentence before it counts as boilerplate, which finds no copies. */
const COMMON = 24;

/** How many sentences mark an article: those with the smallest hashes, so that copies choose the same ones. */
const MARKS = 4;

/** Articles don't change once read, so an update compares what it kept without reading it word by word again. */
const prints = new WeakMap<Article, Fingerprint | null>();

function printOf(article: Article): Fingerprint | null {
  const known = prints.get(article);
  if (known !== undefined) return known;
  const print = fingerprintOf(article);
  prints.set(article, print);
  return print;
}

/**
 * Makes copies of one article into one: the first in order of `file` stays and names the others in `copies`; what it
 * lacks of published date, source and address is taken over, without a span. The result is in order of `file`.
 */
export function mergeCopies(articles: readonly Article[]): Article[] {
  const index: Index = { exact: new Map(), marked: new Map() };
  const groups = new Map<Article, Article[]>();
  for (const article of [...articles].sort(byFile)) {
    const print = printOf(article);
    const original = print === null ? null : find(index, print);
    const group = original === null ? undefined : groups.get(original);
    if (group) {
      group.push(article);
      continue;
    }
    groups.set(article, []);
    if (print !== null) add(index, article, print);
  }
  return Array.from(groups, ([article, copies]) => (copies.length === 0 ? article : merged(article, copies)));
}

interface Index {
  readonly exact: Map<string, Article>;
  /** Articles by each of the sentences that mark them. */
  readonly marked: Map<number, { readonly article: Article; readonly print: Fingerprint }[]>;
}

function find(index: Index, print: Fingerprint): Article | null {
  const exact = index.exact.get(print.digest);
  if (exact) return exact;
  for (const mark of print.sentences.slice(0, MARKS)) {
    const near = index.marked.get(mark)?.find((other) => isNearCopy(other.print, print));
    if (near) return near.article;
  }
  return null;
}

function add(index: Index, article: Article, print: Fingerprint): void {
  index.exact.set(print.digest, article);
  for (const mark of print.sentences.slice(0, MARKS)) {
    const sharing = index.marked.get(mark);
    if (!sharing) index.marked.set(mark, [{ article, print }]);
    else if (sharing.length < COMMON) sharing.push({ article, print });
  }
}

function merged(article: Article, copies: readonly Article[]): Article {
  const withoutSpan = (read: Read<string> | null | undefined) =>
    read ? { value: read.value, span: null } : null;
  return {
    ...article,
    published: article.published ?? withoutSpan(copies.find((copy) => copy.published)?.published),
    source: article.source ?? withoutSpan(copies.find((copy) => copy.source)?.source),
    url: article.url ?? copies.find((copy) => copy.url)?.url ?? null,
    copies: [...article.copies, ...copies.map(copyOf)],
  };
}

function copyOf({ file, published, source, url }: Article): ArticleCopy {
  return { file, published: published?.value ?? null, source: source?.value ?? null, url };
}
