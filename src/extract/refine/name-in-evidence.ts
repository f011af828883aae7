import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Mention } from '../event.ts';
import type { Draft } from './draft.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The name where the sentences that tell of the event write it the same way; where none does, where it stands. An article may
 * have spoken of somebody before, in a sentence that proves nothing of the event.
 */
export function nameInEvidence(draft: Draft, { text }: Article, name: Mention): Mention {
  const telling = draft.frames.filter((frame) => !draft.remarks.has(frame)).map(({ sentence }) => sentence);
  if (telling.some(({ start, end }) => start <= name.span.start && name.span.end <= end)) return name;
  for (const { start, end } of telling) {
    const span = wordsAt(text, name.text, { start, end });
    if (span !== null) return { text: name.text, span };
  }
  return name;
}

/** Where these words stand whole between two places of a text; null where they do not. */
function wordsAt(text: string, words: string, { start, end }: Span): Span | null {
  for (
    let at = text.indexOf(words, start);
    at >= 0 && at + words.length <= end;
    at = text.indexOf(words, at + 1)
  ) {
    const to = at + words.length;
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[to] ?? '')) return { start: at, end: to };
  }
  return null;
}
