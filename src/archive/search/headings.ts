import type { Article } from '../../article/article.ts';
import { overlaps, type Span } from '../../article/span.ts';

/** A line of Markdown that heads a part of a text: `## Ferries`. */
const HEADING = /^(#{1,6} +)(\S.*?)(?: +#+)?[ \r]*$/gmu;

/** The headings inside an article, without their signs: neither its title nor a part of a sentence. */
export function headingsOf({ text, title, sentences }: Article): readonly Span[] {
  if (!text.includes('\n#')) return [];
  return [...text.matchAll(HEADING)]
    .map(({ index, 1: sign = '', 2: words = '' }) => ({
      start: index + sign.length,
      end: index + sign.length + words.length,
    }))
    .filter((heading) => !(title.span && overlaps(title.span, heading)))
    .filter((heading) => !sentences.some((sentence) => overlaps(sentence, heading)));
}
