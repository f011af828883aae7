import type { Read } from './article.ts';
import type { Span } from './span.ts';
import { type DateOrder, writtenDates } from './written-date.ts';

/** What makes a date the day of publication, best first. */
export type DateRank = 'published' | 'bare' | 'updated';

/** A date in a header; its value is null where day and month can't be told apart. */
export type HeaderDate = Read<string | null> & { readonly rank: DateRank };

/** A line that describes the article: when and by whom it was published. Spans count in the file. */
export interface HeaderLine {
  readonly dates: readonly HeaderDate[];
  readonly source: Read<string> | null;
  readonly title: Read<string> | null;
  readonly url: string | null;
  /** The running text or headline that stands on the same line; null where nothing else does. */
  readonly rest: Span | null;
  /** The line ends in `Source:` and its value stands on the next line. */
  readonly open: boolean;
}

/** A description that says nothing yet. */
export const NOTHING_SAID: HeaderLine = {
  dates: [],
  source: null,
  title: null,
  url: null,
  rest: null,
  open: false,
};

/** The dates in `words`, which begin at `start` of the file. */
export function headerDates(
  words: string,
  start: number,
  order: DateOrder | null,
  rank: DateRank,
): HeaderDate[] {
  return writtenDates(words, order).map((date) => ({
    value: date.value,
    span: { start: start + date.start, end: start + date.end },
    rank,
  }));
}
