import type { Placed } from './layout.ts';
import { creditAt } from './prose.ts';
import type { Span } from './span.ts';

/**
 * The stretches of the file that are running text: the body's lines without a headline repeated at their start, a
 * dateline (which ends at `datelineEnd`) and a credit behind the last sentence.
 */
export function paragraphsOf(lines: readonly Placed[], headline: string | null, datelineEnd: number): Span[] {
  return lines.flatMap(({ words, from }, index) => {
    const repeated =
      index === 0 && headline !== null && repeatsAtStart(words, headline) ? headline.length : 0;
    const start = index === 0 ? Math.max(from + repeated, datelineEnd) : from;
    const credit = creditAt(words);
    const end = from + (credit > 0 ? credit : words.length);
    return start < end ? [{ start, end }] : [];
  });
}

/** `Mayor Meets Guests Mayor Li met …`: the headline run into the first sentence, which begins with a capital. */
function repeatsAtStart(words: string, headline: string): boolean {
  return (
    words.startsWith(headline) &&
    /^\s+["“‘(]?\p{Lu}/u.test(words.slice(headline.length)) &&
    !/[.!?]$/.test(headline)
  );
}
