import type { ArticleCard, Citation, Excerpt } from '../answer/answer.ts';
import { clean } from './clean.ts';
import { block, marked, type Sheet } from './sheet.ts';

/** Longer ones are shown from their start; the whole is in the JSON and behind `/article`. */
const LONGEST_SHOWN = 2000;

const INDENT = '   ';

/** The excerpts behind a bar, then where they stand. */
export function citationLines(sheet: Sheet, citation: Citation): readonly string[] {
  return [
    ...excerptsLines(sheet, citation),
    ...articleLines(sheet, citation.article),
    ...placeLines(sheet, citation),
  ];
}

/** The excerpts behind a bar, a gap between two. */
export function excerptsLines(sheet: Sheet, { excerpts }: Citation): readonly string[] {
  const gap = INDENT + sheet.style('dim', '│');
  return excerpts.flatMap((excerpt, index) => [...(index > 0 ? [gap] : []), ...excerptLines(sheet, excerpt)]);
}

function excerptLines(sheet: Sheet, { text, start, marks }: Excerpt): readonly string[] {
  const shown = text.length > LONGEST_SHOWN ? text.slice(0, LONGEST_SHOWN) : text;
  const inside = marks
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }))
    .filter((mark) => mark.end <= shown.length);
  const bar = `${INDENT}${sheet.style('dim', '│')} `;
  const more = shown === text ? '' : sheet.style('dim', ` [${text.length - shown.length} more characters]`);
  const width = { ...sheet, width: sheet.width - INDENT.length - 2 };
  return block(width, '', marked(sheet, shown, inside) + more).map((line) => bar + line);
}

/** Title, source and day of the article. */
export function articleLines(sheet: Sheet, article: ArticleCard, before = ''): readonly string[] {
  return block(sheet, `${INDENT}— `, before + articleLine(article));
}

/** File and place in it, and the address where there is one. */
export function placeLines(sheet: Sheet, { article, excerpts }: Citation): readonly string[] {
  const places = excerpts.map(({ start, end }) => `${start}–${end}`).join(', ');
  const lines = [`${article.file} ${places}`, ...(article.url === null ? [] : [article.url])];
  return lines.flatMap((line) => block(sheet, `${INDENT}  `, sheet.style('dim', clean(line))));
}

/** `Title (CCFAO, 2020-08-03)`; a title made of the text's first words says so. */
export function articleLine({ title, titleMade, source, published }: ArticleCard): string {
  const origin = [source, published].filter((part) => part !== null).map(clean);
  return `${clean(title)}${titleMade ? ' [untitled]' : ''}${origin.length > 0 ? ` (${origin.join(', ')})` : ''}`;
}
