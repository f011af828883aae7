import type { Article } from '../article/article.ts';
import { contains, overlaps, type Span, sliceOf } from '../article/span.ts';
import type { ArticleCard, Excerpt } from './answer.ts';

/** How many characters before and after an excerpt are kept to find it again: the least that tells repeats apart in news. */
const CONTEXT = 32;

/** What a reader needs to know of `article`. */
export function articleCard(article: Article): ArticleCard {
  return {
    id: article.id,
    title: article.title.value,
    titleMade: article.title.made,
    published: article.published?.value ?? null,
    source: article.source?.value ?? null,
    url: article.url,
    file: article.file,
  };
}

/** The excerpt of `text` at `span`; of `marks`, what lies inside it, in order and joined where they overlap. */
export function excerptOf(text: string, span: Span, marks: readonly Span[] = []): Excerpt {
  return {
    start: span.start,
    end: span.end,
    text: sliceOf(text, span),
    prefix: text.slice(wholeFrom(text, Math.max(0, span.start - CONTEXT)), span.start),
    suffix: text.slice(span.end, wholeTo(text, span.end + CONTEXT)),
    marks: joined(marks.filter((mark) => contains(span, mark))),
  };
}

/**
 * The sentence of the body that holds `fact`, or the line, where the fact stands in the header; of a line that goes on with the
 * body, as behind a dateline, up to the end of its first sentence.
 */
export function sentenceAround(fact: Span, { sentences, text }: Article): Span {
  const sentence = sentences.find((one) => contains(one, fact));
  if (sentence) return { start: sentence.start, end: sentence.end };
  const start = text.lastIndexOf('\n', fact.start - 1) + 1;
  const lineEnd = text.indexOf('\n', fact.end);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const next = sentences.find((one) => one.start >= fact.end && one.end <= end);
  const line = text.slice(start, next?.end ?? end);
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
}

/** The spans in reading order, those that overlap made one; empty ones left out. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (span.start >= span.end) continue;
    if (last && overlaps(last, span))
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push({ start: span.start, end: span.end });
  }
  return result;
}

/** `at`, or one later where it falls between the halves of a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  return splitsPair(text, at) ? at + 1 : at;
}

/** `at`, or one earlier where it falls between the halves of a surrogate pair. */
function wholeTo(text: string, at: number): number {
  return splitsPair(text, at) ? at - 1 : at;
}

/** Whether cutting `text` at `at` would part the two halves of one character. */
export function splitsPair(text: string, at: number): boolean {
  const isHigh = /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
  return isHigh && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
