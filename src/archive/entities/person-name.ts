import { fold, foldedWords } from '../fold.ts';
import { honours, titles } from '../lexicon/titles.ts';

/** The words of a person's name as written, without titles before it and honours after it. */
export function bareName(name: string): string {
  const words = name.replace(/^[\s,]+|[\s,]+$/g, '').split(/\s+/);
  let start = 0;
  while (start < words.length - 1 && isTitle(words[start] ?? '')) start++;
  let end = words.length;
  while (end - start > 1 && honours.has(fold(words[end - 1] ?? ''))) end--;
  return words
    .slice(start, end)
    .join(' ')
    .replace(/[,\s]+$/, '')
    .replace(/['’]s$/, '');
}

function isTitle(word: string): boolean {
  const parts = foldedWords(word);
  return parts.length > 0 && parts.every((part) => titles.has(part) || part === 'of');
}

/** How many letters a name must have, written as one word, to be known again by its letters alone. */
const joinedLength = 6;

/**
 * The keys under which a name is found again: the words in any order, and, for a name of two or three words, its
 * letters in each order that cultures write it. Names that share a key are one person's. A single word has one key.
 */
export function personKeys(name: string): string[] {
  const words = foldedWords(name);
  if (words.length < 2) return words;
  const keys = [[...words].sort().join(' ')];
  const orders = words.length === 2 || words.length === 3 ? rotations(words) : [words];
  for (const order of orders) {
    const joined = order.join('');
    if (joined.length >= joinedLength) keys.push(joined);
  }
  return keys;
}

/** `given family` and `family given`, where either part may be written in two words. */
function rotations(words: readonly string[]): string[][] {
  return words.map((_, i) => [...words.slice(i), ...words.slice(0, i)]);
}

/** Of two spellings of one name the one to show: more words, not all in capitals, more frequent, then by the alphabet. */
export function betterName(a: { name: string; uses: number }, b: { name: string; uses: number }): number {
  const words = (name: string): number => name.split(/\s+/).length;
  const shouted = (name: string): number => (/\p{Lu}{3}/u.test(name) ? 1 : 0);
  return (
    shouted(a.name) - shouted(b.name) ||
    b.uses - a.uses ||
    words(b.name) - words(a.name) ||
    (a.name < b.name ? -1 : 1)
  );
}
