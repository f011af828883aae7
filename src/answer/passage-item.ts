import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { PassageItem } from './answer.ts';
import { articleCard, excerptOf } from './citation.ts';
import { verbatim } from './verbatim.ts';

/** One passage of an article with the words in it that fit; undefined when it can't be quoted faithfully. */
export function passageItem(
  kind: PassageItem['kind'],
  article: Article,
  passage: Span,
  marks: readonly Span[],
): PassageItem | undefined {
  const item = { kind, article: articleCard(article), excerpts: [excerptOf(article.text, passage, marks)] };
  return verbatim(item, article.text);
}
