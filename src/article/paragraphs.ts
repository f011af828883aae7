import { isAgency } from './agencies.ts';
import type { Read } from './article.ts';
import type { Placed } from './layout.ts';
import { creditAt } from './prose.ts';
import type { Span } from './span.ts';
import { plainValue } from './value.ts';

/**
 * The stretches of the file that are running text: the body's lines without a headline repeated at their start, a
 * dateline (which ends at `datelineEnd`) and a credit behind the last sentence.
 */
export function paragraphsOf(lines: readonly Placed[], headline: string | null, datelineEnd: number): Span[] {
  return lines.flatMap(({ words, from }, index) => {
    const repeated =
      index === 0 && headline !== null && repeatsAtStart(words, headline) ? headline.length : 0;
    const credit = creditAt(words);
    const end = from + (credit > 0 ? credit : words.length);
    const start = from + repeated < datelineEnd && datelineEnd < end ? datelineEnd : from + repeated;
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

/** The agency or paper that signs behind the last sentence: `(AFP)`, `source: bss`. */
export function creditedSource(last: Placed | undefined): Read<string> | null {
  const credit = last ? creditAt(last.words) : 0;
  if (!last || credit === 0) return null;
  const signed =
    /^[\s(([–—/-]*(?:(?<label>source|quelle|来源)\s?[::]\s?)?(?<name>[^()()[\]]+?)[))\]\s]*$/iu.exec(
      last.words.slice(credit),
    );
  const { label, name } = signed?.groups ?? {};
  if (name === undefined || (label === undefined && !isAgency(name))) return null;
  const from = last.words.indexOf(name, credit);
  return plainValue(last.words, last.from, { from, to: from + name.length });
}
