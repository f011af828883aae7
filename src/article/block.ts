import { labelsOf } from './label.ts';
import type { Line } from './lines.ts';
import { markdownLines, markupOf } from './markdown.ts';
import { wordCount } from './prose.ts';
import type { Span } from './span.ts';
import { writtenDates } from './written-date.ts';

/**
 * A line of thought: one line, or several that were one before somebody wrapped them. `text` is what stands between
 * `start` and `end` with its line ends as blanks; a bullet or Markdown mark of `mark` characters opens it.
 */
export interface Block extends Span {
  readonly text: string;
  readonly gap: number;
  readonly mark: number;
  readonly role: 'heading' | 'item' | 'line';
}

const BULLET =
  /^(?:[•·●▪■◆◦‣*–—-]|\(?\d{1,2}[.)、]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)]|[((][一二三四五六七八九十]{1,2}[))])\s+(?=\S)/;

/** The longest line that can come from hard wrapping. */
const WIDEST = 130;

/** The blocks of a plain text: its lines, with hard-wrapped ones joined. */
export function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const width = wrapWidth(lines);
  return joined(text, lines, blockFrom, (previous, line) => continuesLine(previous, line, width));
}

/** The blocks of a Markdown text: its paragraphs, headings and list items. */
export function markdownBlocksOf(text: string, all: readonly Line[]): Block[] {
  const { lines, underlined } = markdownLines(all);
  const toBlock = (line: Line): Block => ({ ...blockFrom(line), ...markupOf(line, underlined.has(line)) });
  return joined(text, lines, toBlock, (previous, line) => {
    if (HEADED.test(previous.text) || underlined.has(previous) || underlined.has(line)) return false;
    return markupOf(line, false) === null && labelsOf(previous.text).length === 0;
  });
}

const HEADED = /^#{1,6}\s/;

function joined(
  text: string,
  lines: readonly Line[],
  toBlock: (line: Line) => Block,
  continues: (previous: Line, line: Line) => boolean,
): Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (isContinued(lines[last], lines[last + 1], continues)) last++;
    const [opening, closing] = [lines[first], lines[last]];
    if (opening && closing)
      blocks.push(
        last === first ? toBlock(opening) : { ...toBlock(opening), ...stretch(text, opening, closing) },
      );
    first = last + 1;
  }
  return blocks;
}

function isContinued(
  line: Line | undefined,
  next: Line | undefined,
  continues: (previous: Line, line: Line) => boolean,
): boolean {
  return line !== undefined && next !== undefined && next.gap === 0 && continues(line, next);
}

function stretch(text: string, { start }: Line, { end }: Line): Span & { text: string } {
  return { start, end, text: flat(text, start, end) };
}

function flat(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ');
}

function blockFrom({ start, end, text, gap }: Line): Block {
  const mark = opensWithDate(text) ? 0 : (BULLET.exec(text)?.[0].length ?? 0);
  return { start, end, text, gap, mark, role: mark > 0 ? 'item' : 'line' };
}

/** `14. Oktober 2019` is no list item. */
function opensWithDate(text: string): boolean {
  return /^\d/.test(text) && writtenDates(text.slice(0, 30), null)[0]?.start === 0;
}

/** Whether `line` goes on with what `previous`, just above it, began. */
function continuesLine(previous: Line, line: Line, width: number | null): boolean {
  if (BULLET.test(line.text) || /^(?:by\s\p{Lu}|\S+\.\p{Ll}{2,}(?:\s|\/|$))/u.test(line.text)) return false;
  if (labelsOf(previous.text).length > 0 || labelsOf(line.text).length > 0) return false;
  if (width !== null) return fills(previous, line, width) && previous.text.length <= width;
  if (!/^\p{Ll}/u.test(line.text) || /[.!?::;|>]["”’)]*$/.test(previous.text)) return false;
  return wordCount(previous.text) >= 3 && (wordCount(line.text) >= 2 || line.text.endsWith('.'));
}

/** Whether the first word of `next` would not have fitted on `line`. */
function fills(line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(next.text)?.[0].length ?? 0;
  return line.text.length + 1 + word > width - SLACK;
}

/** Some writers leave the last few columns free. */
const SLACK = 4;

/** The width that a text is wrapped at, or null where its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.text.length).filter((length) => length <= WIDEST);
  if (lengths.length < 4 || lengths.length < lines.length * 0.95) return null;
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0);
  if (width < 40) return null;
  let pairs = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.gap > 0) continue;
    pairs++;
    if (fills(line, next, width)) full++;
  }
  return full >= 3 && full >= pairs * 0.5 ? width : null;
}
