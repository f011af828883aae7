/** Alternatives as one group of a regular expression, from lists of one pattern a line; empty lines count for nothing. */
export function alternatives(...lists: readonly string[]): string {
  const patterns = lists.flatMap((list) => list.split('\n').map((line) => line.trim()));
  return `(?:${patterns.filter((pattern) => pattern !== '').join('|')})`;
}
