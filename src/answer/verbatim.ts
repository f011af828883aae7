import { contains, type Span, sliceOf } from '../article/span.ts';
import type { Citation, Excerpt } from './answer.ts';
import { reportBug } from './bug.ts';

/**
 * The item with only those excerpts that are slices of `text`, its article's text; undefined when none is left.
 * Whatever is dropped is reported as a bug: extraction or citing went wrong, and a reader must not see it.
 */
export function verbatim<T extends Citation>(item: T, text: string): T | undefined {
  const sound = item.excerpts.filter((excerpt) => isVerbatim(excerpt, text));
  if (sound.length < item.excerpts.length || sound.length === 0)
    reportBug(
      `${item.article.file}: ${item.excerpts.length - sound.length} of ${item.excerpts.length} excerpts are no slice of it; dropped`,
    );
  if (sound.length === 0) return undefined;
  return sound.length === item.excerpts.length ? item : { ...item, excerpts: sound };
}

/** Whether the excerpt is what `text` has at its place, with its context and with marks that lie inside it. */
export function isVerbatim(excerpt: Excerpt, text: string): boolean {
  const { start, end, prefix, suffix } = excerpt;
  return (
    isSpanOf(excerpt, text) &&
    text.slice(start, end) === excerpt.text &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix &&
    excerpt.marks.every((mark) => mark.start < mark.end && contains(excerpt, mark))
  );
}

/** Of words that claim to stand in `text`, those that don't stand where they claim. */
export function misquoted(claims: readonly { text: string; span: Span }[], text: string): readonly string[] {
  return claims
    .filter(({ span, text: words }) => !isSpanOf(span, text) || sliceOf(text, span) !== words)
    .map((claim) => claim.text);
}

function isSpanOf({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}
