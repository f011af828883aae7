import type { Article } from '../../article/article.ts';
import { type Fingerprint, fingerprintOf } from '../../article/fingerprint.ts';

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
  const digest = packed.subarray(1, 5).join(' ');
  const sentences = Array.from(packed.subarray(5), (hash) => hash >>> 0);
  return { digest, sentences, words, article };
}
