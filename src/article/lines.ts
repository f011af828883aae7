import type { Span } from './span.ts';

/** A line of the file without the blanks around it. `gap` is the number of blank lines before it. */
export interface Line extends Span {
  readonly text: string;
  readonly gap: number;
}

/** Line ends, and the HTML tags that stand for one in text copied from a page. */
const BREAK =
  /\r\n|[\n\r\v\f\u0085\u2028\u2029]|<br\s{0,9}\/?>|<\/?(?:p|div|o:p|li|tr)(?:\s[^<>]{0,200})?\/?>/gi;

/** White space, and characters without width that copied text carries along. */
const BLANK = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

/** `span` without the blanks at its two ends; an empty span where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Bars at the end of a line and arrows before it are what is left of a table or a menu. */
function withoutBars(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && /[||\s]/.test(text.charAt(end - 1))) end--;
  while (start + 1 < end && /[»›]/.test(text.charAt(start)) && /\s/.test(text.charAt(start + 1))) {
    start = trimmed(text, { start: start + 1, end }).start;
  }
  return { start, end };
}

/** The lines of `text` from `from` on that hold more than blanks, in order. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let start = from;
  const add = (end: number) => {
    const span = withoutBars(text, trimmed(text, { start, end }));
    if (span.start === span.end) {
      gap++;
      return;
    }
    lines.push({ ...span, text: text.slice(span.start, span.end), gap });
    gap = 0;
  };
  BREAK.lastIndex = from;
  for (let found = BREAK.exec(text); found !== null; found = BREAK.exec(text)) {
    add(found.index);
    start = BREAK.lastIndex;
  }
  add(text.length);
  return lines;
}
