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
  // `Lt` is a title, the initials `L.T.` are not.
  if (/^(?:\p{Lu}\.){2,}$/u.test(word) && word !== 'H.E.') return false;
  const parts = foldedWords(word);
  return parts.length > 0 && parts.every((part) => titles.has(part) || part === 'of');
}

/** Fewer letters than this say too little without the spaces between them (`Li Na`, `Lin A`). */
const leastLetters = 6;

/**
 * The key under which a person's name is found again, the same in each order and spacing that writers use:
 * `Zhang Zhijun`, `ZHANG Zhi-jun`, `Zhijun Zhang`. It is the name's letters, written in a circle, from the place where
 * they come first in the alphabet.
 */
export function personKey(name: string): string {
  const words = foldedWords(name);
  const letters = words.join('');
  if (words.length < 2) return letters;
  return letters.length < leastLetters ? words.sort().join(' ') : leastRotation(letters);
}

function leastRotation(letters: string): string {
  let least = letters;
  for (let at = 1; at < letters.length; at++) {
    const turned = letters.slice(at) + letters.slice(0, at);
    if (turned < least) least = turned;
  }
  return least;
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
