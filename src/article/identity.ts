import { hash } from 'node:crypto';

/** The article's id: 10 lower-case letters and digits made from its path below the corpus folder. */
export function articleId(file: string): string {
  const digest = hash('sha256', file, 'buffer');
  return digest.readBigUInt64BE(0).toString(36).padStart(13, '0').slice(-10);
}

/** SHA-256 of a file's bytes, hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
