import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Chunk } from './clause/chunk.ts';
import type { DateExpression } from './date/date-expression.ts';
import type { Grammar, Reading } from './grammar.ts';
import type { AnySentence } from './phrase/phrase.ts';
import { tokenise } from './token.ts';

/** A line of its own that says of which day everything below it tells (`Tuesday, 4 May`, `Day 2: Oslo`). */
export interface DayHeading {
  readonly sentence: AnySentence;
  /** Null where it only counts the days. */
  readonly date: DateExpression | null;
  /** The number of the day, from 1; null where it is not counted. */
  readonly count: number | null;
}

/** A longer line is no heading. */
const LONGEST_HEADING = 70;
/** Words behind the day (`Day 2: Oslo and Bergen`). */
const LONGEST_REST = 6;
/** A line alone that bears a date is that of publication, or the dateline; a diary has several. */
const FEWEST_HEADINGS = 2;
const MARKS = /^[\s#*_>•\-–]+|[\s*_:]+$/gu;

/**
 * The heading under which each sentence of an article stands, in their order; null for those before the first, and for all where
 * the article is no diary.
 */
export function dayHeadings(article: Article, grammar: Grammar): readonly (DayHeading | null)[] {
  let heading: DayHeading | null = null;
  let end = 0;
  const under = article.sentences.map((sentence, index) => {
    const between = { start: end, end: sentence.start };
    heading = headingIn(article, grammar, between, index) ?? heading;
    end = sentence.end;
    return heading;
  });
  return new Set(under.filter((each) => each !== null)).size < FEWEST_HEADINGS
    ? under.map(() => null)
    : under;
}

/** The heading right above a sentence: the last line of what stands between it and the sentence before. */
function headingIn(
  article: Article,
  grammar: Grammar,
  { start, end }: Span,
  index: number,
): DayHeading | null {
  const above = article.text.slice(start, end).trimEnd();
  const from = start + above.lastIndexOf('\n') + 1;
  const line = article.text.slice(from, start + above.length);
  const words = line.replaceAll(MARKS, '');
  if (words === '' || words.length > LONGEST_HEADING) return null;
  const at = from + line.indexOf(words);
  const { published, title } = article;
  if (
    [published?.span, title.span].some(
      (span) => span != null && span.start < at + words.length && at < span.end,
    )
  )
    return null;
  const tokens = tokenise(article.text, at, at + words.length, () => false);
  return asHeading(grammar.read({ text: article.text, start: at, end: at + words.length, tokens }, index));
}

/** A day at the head of the line, and little behind it that tells of nothing. */
function asHeading({ sentence, chunks }: Reading): DayHeading | null {
  const [first, ...rest] = chunks;
  const count = dayCounted(sentence);
  const date = chunks.find((chunk) => chunk.kind === 'date' && isDay(chunk.date));
  if (first === undefined || (count === null && first !== date)) return null;
  if (rest.some((chunk) => chunk.kind === 'verb') || wordsIn(rest) > LONGEST_REST) return null;
  const next = rest[0];
  const isApart = next === undefined || !['word', 'noun', 'preposition'].includes(next.kind);
  if (count === null && !isApart) return null;
  return { sentence, date: date?.kind === 'date' ? date.date : null, count };
}

function isDay({ day, weekday }: DateExpression): boolean {
  return day !== null || weekday !== null;
}

function wordsIn(chunks: readonly Chunk[]): number {
  return chunks.filter(({ kind }) => kind === 'word' || kind === 'noun').length;
}

/** `Day 2`, `Day two`. */
function dayCounted({ tokens, words }: AnySentence): number | null {
  const [day, number] = tokens;
  if (day === undefined || number === undefined || !words.events.dayNouns.has(day.lower)) return null;
  return /^\d{1,2}$/.test(number.text) ? Number(number.text) : (words.numbers.get(number.lower) ?? null);
}
