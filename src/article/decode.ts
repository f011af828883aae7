/** The largest file that is read, in bytes. News articles are a few kilobytes; more than this is something else. */
export const MAX_BYTES = 5_000_000;

/** A file with more control characters than this share of it is taken for a binary. */
const CONTROL_SHARE = 0.01;

export type Decoded = { readonly text: string } | { readonly reason: string };

/**
 * The text of a file, or a sentence that says why there is none and what to do.
 * A byte order mark stays in the text, since spans count in the file as decoded.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { reason: tooLarge(bytes.length) };
  if (bytes.includes(0)) return { reason: binaryReason(bytes) };
  const text = decodeStrictly(bytes);
  if (text === null) return { reason: 'It is not UTF-8 text; save it again with the encoding UTF-8.' };
  if (controlCount(text) > text.length * CONTROL_SHARE) {
    return { reason: 'It holds control characters as a binary file does; save the article as plain text.' };
  }
  if (text.trim() === '')
    return { reason: 'It is empty; put the text of the article into it, or remove it.' };
  return { text };
}

/** The sentence for a file of `size` bytes that is over the limit. */
export function tooLarge(size: number): string {
  const megabytes = (size / 1e6).toFixed(1);
  return `It is ${megabytes} MB, over the limit of ${MAX_BYTES / 1e6} MB; split it into one file for each article.`;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function binaryReason(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return utf16
    ? 'It is UTF-16, not UTF-8 text; save it again with the encoding UTF-8.'
    : 'It is a binary file, not text; save the article as plain text.';
}

/** Control characters other than tab, line ends, form feed and escape, which text files do hold. */
function controlCount(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
}
