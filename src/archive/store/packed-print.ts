import type { Article } from '../../article/article.ts';
import { type Fingerprint, fingerprintOf } from '../../article/fingerprint.ts';

/** How many sentences of an article lead to its copies: those with the smallest hashes. */
export const MARKS = 4;

/** Where in a packed fingerprint the hashes of the sentences begin. */
const front = 5;

/**
 * An article's fingerprint as whole numbers: how many words, the digest in four, the hashes of the sentences. Of the
 * digest, the first 128 bits are enough to tell a million articles apart. Empty for an article too short to compare.
 */
export function packPrint(article: Article): number[] {
  const print = fingerprintOf(article);
  if (print === null) return [];
  const digest = Buffer.from(print.digest, 'base64url');
  const parts = [0, 4, 8, 12].map((at) => digest.readInt32LE(at));
  return [print.words, ...parts, ...print.sentences.map((hash) => hash | 0)];
}

export function readPrint(packed: Int32Array, article: Article): Fingerprint | null {
  const [words] = packed;
  if (words === undefined) return null;
  const digest = packed.subarray(1, front).join(' ');
  const sentences = Array.from(packed.subarray(front), (hash) => hash >>> 0);
  return { digest, sentences, words, article };
}

/** Numbers of which articles that may be copies of each other have one in common: of the body's words, and of its marks. */
export function eachLead(packed: Int32Array, visit: (lead: number) => void): void {
  const [, words] = packed;
  if (words === undefined) return;
  visit(words);
  const end = Math.min(packed.length, front + MARKS);
  for (let at = front; at < end; at++) visit(packed[at] ?? 0);
}
