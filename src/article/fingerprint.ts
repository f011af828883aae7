import { hash } from 'node:crypto';
import type { Article } from './article.ts';

/** What tells an article's body from others. */
export interface Fingerprint {
  /** The same for bodies with the same words. */
  readonly digest: string;
  /** Hashes of its sentences, ascending. */
  readonly sentences: readonly number[];
  readonly article: Article;
  readonly words: number;
}

/** Fewer words than this are too few to call two articles one. */
const FEWEST_WORDS = 12;

const SHINGLE = 5;

/** Near copies share at least this part of the sentences of the shorter one. */
const SAME_SENTENCES = 0.4;

/** Two bodies with this share of their five-word runs in common are one article. */
const NEAR = 0.9;

/** The fingerprint of an article's body, or null for a body too short to compare. */
export function fingerprintOf(article: Article): Fingerprint | null {
  const sentences = article.sentences
    .map(({ start, end }) => wordsOf(article.text.slice(start, end)))
    .filter((words) => words.length > 0)
    .map((words) => ({ length: words.length, told: words.join(' ') }));
  const words = sentences.reduce((sum, { length }) => sum + length, 0);
  if (words < FEWEST_WORDS) return null;
  const hashes = sentences.filter(({ length }) => length >= 6).map(({ told }) => fnv1a(told));
  return {
    digest: hash('sha256', sentences.map(({ told }) => told).join(' '), 'base64url'),
    sentences: [...new Set(hashes)].sort((a, b) => a - b),
    article,
    words,
  };
}

/** Whether two bodies are one article with small additions. Bodies that differ in a number never are. */
export function isNearCopy(a: Fingerprint, b: Fingerprint): boolean {
  const [fewer, more] = a.words <= b.words ? [a, b] : [b, a];
  if (fewer.words < more.words * (NEAR - 0.05)) return false;
  if (shareOf(fewer.sentences, more.sentences) < SAME_SENTENCES) return false;
  const [small, large] = [bodyWords(fewer.article), bodyWords(more.article)];
  if (!numbersWithin(small, large)) return false;
  const [first, second] = [shinglesOf(small), shinglesOf(large)];
  let shared = 0;
  for (const shingle of first) if (second.has(shingle)) shared++;
  return shared / (first.size + second.size - shared) >= NEAR;
}

/** The part of `some` that is in `others`; both ascending. */
function shareOf(some: readonly number[], others: readonly number[]): number {
  let shared = 0;
  let at = 0;
  for (const value of some) {
    while (at < others.length && (others[at] ?? 0) < value) at++;
    if (others[at] === value) shared++;
  }
  return some.length === 0 ? 0 : shared / some.length;
}

function bodyWords(article: Article): string[] {
  return article.sentences.flatMap(({ start, end }) => wordsOf(article.text.slice(start, end)));
}

/** Words as compared: letters and digits in lower case, Chinese and Japanese by the character. */
function wordsOf(sentence: string): string[] {
  return (
    sentence
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Daily notes from one pattern differ in their numbers and are different articles. */
function numbersWithin(small: readonly string[], large: readonly string[]): boolean {
  const numbers = new Set(large.filter((word) => /\d/.test(word)));
  return small.every((word) => !/\d/.test(word) || numbers.has(word));
}

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let index = 0; index + SHINGLE <= words.length; index++) {
    shingles.add(words.slice(index, index + SHINGLE).join(' '));
  }
  return shingles;
}

/** The 32-bit FNV-1a hash of a string's code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
