import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Grammar, Reading } from './grammar.ts';
import type { Token } from './token.ts';
import { tokenise } from './token.ts';

/** Below the body a signature stands within so many lines. */
const FARTHEST = 4;
/** Longer lines are none of a signature. */
const LONGEST_LINE = 90;

/**
 * Reads who signs an article below its body, with the office (`Jane Doe` over `Mayor, City of X`, `Jane Doe, Mayor of X`); nothing
 * where nobody does.
 */
export function readSignature(article: Article, grammar: Grammar): Reading | null {
  const lines = linesBelow(article);
  for (const [k, name] of lines.entries()) {
    const office = lines[k + 1];
    const spans = office === undefined ? [[name]] : [[name], [name, office]];
    for (const parts of spans) {
      const read = readLines(article, parts, grammar);
      if (read !== null) return read;
    }
  }
  return null;
}

function linesBelow({ text, sentences }: Article): Span[] {
  const lines: Span[] = [];
  let at = sentences.at(-1)?.end ?? text.length;
  while (at < text.length && lines.length < FARTHEST) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    const start = at + line.length - line.trimStart().length;
    if (line.trim() !== '' && line.length <= LONGEST_LINE)
      lines.push({ start, end: start + line.trim().length });
    at = end + 1;
  }
  return lines;
}

/** The lines read as if a comma joined them, where they begin with somebody's name and office. */
function readLines({ text }: Article, lines: readonly Span[], grammar: Grammar): Reading | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const tokens = lines.flatMap((line, k): Token[] => {
    const words = tokenise(text, line.start, line.end, () => false);
    return k === 0 ? words : [commaAt(line.start - 1), ...words];
  });
  const read = grammar.read({ text, start: first.start, end: last.end, tokens }, 0);
  const [chunk] = read.chunks;
  const person = chunk?.kind === 'noun' ? chunk.list.items[0] : undefined;
  const isSigned = person?.kind === 'person' && person.offices.length > 0;
  return isSigned && person.head.to - person.head.from > 1 ? read : null;
}

function commaAt(start: number): Token {
  return { text: ',', lower: ',', start, end: start + 1, kind: 'mark', capital: false, quoted: false };
}
