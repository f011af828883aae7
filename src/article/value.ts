import type { Read } from './article.ts';
import { trimmed } from './lines.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
};

/** Words of the file as one would print them: character references read, tags gone, blanks single. */
export function printable(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#0?39);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/&#\d{1,6};|<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The value at `from` to `to` of a line that begins at `start` of the file, or null where only marks stand there. */
export function plainValue(
  line: string,
  start: number,
  { from, to }: { from: number; to: number },
): Read<string> | null {
  let { start: first, end } = trimmed(line, { start: from, end: to });
  while (first < end && /[\s|,;:【[((·-]/.test(line.charAt(first))) first++;
  while (end > first && /[\s|,;【】[((·-]/.test(line.charAt(end - 1))) end--;
  const open = line.slice(first, end);
  if (/^[^(]*\)$/.test(open)) end--;
  const value = printable(line.slice(first, end));
  if (!/[\p{L}\p{N}]/u.test(value)) return null;
  return { value, span: { start: start + first, end: start + end } };
}
