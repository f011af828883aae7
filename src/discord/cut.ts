import type { Span } from '../article/span.ts';
import { escapedUnits, plainLine } from './escape.ts';

/** A stretch without blanks that is longer than this may be cut inside: Chinese has no blanks, nor have attacks. */
const LONGEST_WHOLE = 24;

const byWord = new Intl.Segmenter('en', { granularity: 'word' });
const byGrapheme = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** No reply shows more of one text than this: what lies beyond need not even be looked at. */
export const FARTHEST = 16_384;

/**
 * The smallest stretches of `text` that a cut leaves whole, in order: words with their punctuation; in a long
 * run without blanks the words that Unicode finds in it; in a word without end its characters.
 */
export function* wholeWords(text: string): Generator<Span> {
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    if (run.length <= LONGEST_WHOLE) yield { start: index, end: index + run.length };
    else for (const word of wordsInside(run)) yield* charactersIfLong(run, word, index);
  }
}

/**
 * Discord's markdown for `text` on one line, at most `max` characters long. A text that is too long ends at a
 * word's end with an ellipsis.
 */
export function fitLine(text: string, max: number): string {
  return cutToFit(text.slice(0, FARTHEST).replace(/\s+/g, ' ').trim(), max, '…', text.length > FARTHEST);
}

/** The same with the line breaks that the text has; the ellipsis stands apart. */
export function fitParagraphs(text: string, max: number): string {
  return cutToFit(text.slice(0, FARTHEST), max, ' …', text.length > FARTHEST);
}

/** The words of `text` on one line at most `max` characters long, for places where Discord reads no markdown. */
export function plainFit(text: string, max: number): string {
  const line = plainLine(text.slice(0, FARTHEST));
  if (line.length <= max) return line;
  const end = wholeWords(line).reduce((last, word) => (word.end + '…'.length <= max ? word.end : last), 0);
  return `${line.slice(0, end)}…`;
}

function cutToFit(text: string, max: number, ellipsis: string, goesOn: boolean): string {
  const units = escapedUnits(text);
  const whole = units.join('').trimEnd();
  if (whole.length <= max && !goesOn) return whole;
  let kept = '';
  let at = 0;
  for (const { end } of wholeWords(text)) {
    const longer = kept + units.slice(at, end).join('');
    if (longer.length + ellipsis.length > max) break;
    kept = longer;
    at = end;
  }
  return kept === '' ? '' : kept + ellipsis;
}

function wordsInside(run: string): Span[] {
  const words: { start: number; end: number }[] = [];
  for (const { index, segment, isWordLike } of byWord.segment(run)) {
    const last = words.at(-1);
    if (last && !isWordLike) last.end += segment.length;
    else words.push({ start: index, end: index + segment.length });
  }
  return words;
}

function charactersIfLong(run: string, word: Span, offset: number): readonly Span[] {
  if (word.end - word.start <= LONGEST_WHOLE) return [{ start: offset + word.start, end: offset + word.end }];
  return Array.from(byGrapheme.segment(run.slice(word.start, word.end)), ({ index, segment }) => ({
    start: offset + word.start + index,
    end: offset + word.start + index + segment.length,
  }));
}
