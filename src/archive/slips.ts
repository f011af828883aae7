import { distance } from 'fastest-levenshtein';

/** How many slips of the keys make one word of the other: letters wrong, missing or too many; two exchanged are one. */
export function slipsBetween(a: string, b: string): number {
  return isExchange(a, b) ? 1 : distance(a, b);
}

function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
