import { termsOf } from '../../archive/search/terms.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { Word } from './words.ts';

/** A word of a question that its answer should be about. */
export interface TopicWord extends Word {
  /** What it is looked up by. */
  readonly term: string;
}

/** Forms of address, which tell nobody from another, and words for that somebody is it now. */
const NOTHING =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|HE|H\.E\.|[Gg]ov|[Ss]en|[Rr]ep|[Cc]urrent|[Cc]urrently|[Ii]ncumbent)$/;

/** The words that carry the topic: none of grammar, and none in `taken`, which mean something else. */
export function topicIn(question: string, taken: readonly Span[]): readonly TopicWord[] {
  return termsOf(question)
    .filter((word) => !taken.some((span) => overlaps(span, word)))
    .filter(({ start, end }) => !NOTHING.test(question.slice(start, end)))
    .map(({ term, start, end }) => {
      const text = question.slice(start, end);
      const owns = /^['’]s(?!\p{L})/u.test(question.slice(end));
      return { term, text, lower: text.toLowerCase(), owns, start, end };
    });
}
