import type { Span } from '../article/span.ts';
import { escapedUnits } from './escape.ts';

/** A stretch without blanks that is longer than this may be cut inside: Chinese has no blanks, nor have attacks. */
const LONGEST_WHOLE = 24;

const byWord = new Intl.Segmenter('en', { granularity: 'word' });
const byGrapheme = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The smallest stretches of `text` that a cut leaves whole, in order: words with their punctuation; in a long
 * run without blanks the words that Unicode finds in it; in a word without end its characters.
 */
export function wholeWords(text: string): Span[] {
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: run, index }) =>
    run.length <= LONGEST_WHOLE
      ? [{ start: index, end: index + run.length }]
      : wordsInside(run).flatMap((word) => charactersIfLong(run, word, index)),
  );
}

/**
 * Discord's markdown for `text` on one line, at most `max` characters long. A text that is too long ends at a
 * word's end with an ellipsis.
 */
export function fitLine(text: string, max: number): string {
  const units = escapedUnits(text.replace(/\s+/g, ' ').trim());
  const whole = units.join('');
  if (whole.length <= max) return whole;
  let kept = '';
  for (const word of wholeWords(text.replace(/\s+/g, ' ').trim())) {
    const longer = units.slice(0, word.end).join('');
    if (longer.length + 1 > max) break;
    kept = longer;
  }
  return kept === '' ? '' : `${kept}…`;
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

function charactersIfLong(run: string, word: Span, offset: number): Span[] {
  if (word.end - word.start <= LONGEST_WHOLE) return [{ start: offset + word.start, end: offset + word.end }];
  return Array.from(byGrapheme.segment(run.slice(word.start, word.end)), ({ index, segment }) => ({
    start: offset + word.start + index,
    end: offset + word.start + index + segment.length,
  }));
}
