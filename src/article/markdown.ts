import type { Line } from './lines.ts';

const HEADING = /^#{1,6}\s+(?=\S)/;
const ITEM = /^(?:[-*+•–]|\d{1,3}[.)])\s+(?=\S)/;
const QUOTE = /^(?:>\s?)+(?=\S)/;
const UNDERLINE = /^(?:={2,}|-{2,})$/;
const NO_WORDS = /^(?:(?:[-*_]\s*){3,}|!\[[^\]]*\]\([^)]*\)|\[[^\]]+\]:\s.*|<!--.*-->|\|.*\|.*)$/;

/** The lines of a Markdown text that hold words, and which of them are headings because they are underlined. */
export interface MarkdownLines {
  readonly lines: readonly Line[];
  readonly underlined: ReadonlySet<Line>;
}

/** Leaves out underlines, rules, pictures, tables, comments and code blocks. */
export function markdownLines(all: readonly Line[]): MarkdownLines {
  const lines: Line[] = [];
  const underlined = new Set<Line>();
  let fenced = false;
  let dropped = false;
  for (const line of all) {
    const fence = /^(?:`{3}|~{3})/.test(line.text);
    if (fence) fenced = !fenced;
    const above = lines.at(-1);
    if (UNDERLINE.test(line.text) && line.gap === 0 && above && !dropped) underlined.add(above);
    const wordless = fence || fenced || UNDERLINE.test(line.text) || NO_WORDS.test(line.text);
    if (!wordless) lines.push(dropped ? { ...line, gap: line.gap + 1 } : line);
    dropped = wordless;
  }
  return { lines, underlined };
}

/** What the marks at the start of a Markdown line say, and how many characters they take; null for a plain line. */
export function markupOf(
  line: Line,
  underlined: boolean,
): { role: 'heading' | 'item' | 'line'; mark: number } | null {
  const heading = HEADING.exec(line.text);
  if (heading) return { role: 'heading', mark: heading[0].length };
  if (underlined) return { role: 'heading', mark: 0 };
  const item = ITEM.exec(line.text);
  if (item) return { role: 'item', mark: item[0].length };
  const quote = QUOTE.exec(line.text);
  return quote ? { role: 'line', mark: quote[0].length } : null;
}

/** The words of a heading or title without the marks for emphasis, code and links. */
export function plainWords(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*{1,3}|_{1,3}|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\s+#+$/, '');
}
