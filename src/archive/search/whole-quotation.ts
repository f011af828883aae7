import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';

/** How many sentences a passage has at most, and how many words. */
export const MOST = { sentences: 3, words: 60 } as const;

/**
 * A run of sentences, with those behind it up to the closing mark of a quotation that it opens, or those before it from the
 * opening mark of one that it closes; as it is where that would make it too large.
 */
export function withWholeQuotation({ text, sentences }: Article, span: Span): Span {
  const first = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const last = sentences.findLastIndex(({ start, end }) => start < span.end && span.end <= end);
  if (first < 0 || last < first) return span;
  const balance = openQuotations(text.slice(span.start, span.end));
  if (balance === 0) return span;
  for (let more = 1; last - first + more < MOST.sentences; more++) {
    const from = sentences[balance > 0 ? first : first - more];
    const to = sentences[balance > 0 ? last + more : last];
    if (!from || !to) return span;
    const longer = { start: Math.min(from.start, span.start), end: Math.max(to.end, span.end) };
    const words = text.slice(longer.start, longer.end);
    if (words.split(/\s+/).length > MOST.words) return span;
    if (openQuotations(words) === 0) return longer;
  }
  return span;
}

/** How many quotations a stretch of text opens and doesn't close; below zero where it closes more. `“` closes behind `„`. */
function openQuotations(text: string): number {
  const low = text.includes('„');
  const [opening, closing] = low ? [/„/g, /[“”]/g] : [/[“«]/g, /[”»]/g];
  return (text.match(opening)?.length ?? 0) - (text.match(closing)?.length ?? 0);
}
