import type { Sliced } from '../slices.ts';
import type { EngineImage } from './engine.ts';
import type { Postings } from './postings.ts';

/** What an engine consists of. */
export interface EngineParts {
  /** The key of every slot. */
  readonly keys: readonly string[];
  /** How many terms the text at each slot has. */
  readonly lengths: readonly number[];
  /** By the numbers of their postings. */
  readonly terms: readonly string[];
  readonly postings: Postings;
}

/** What a stored engine consists of. */
export interface StoredParts {
  readonly keys: string[];
  readonly lengths: number[];
  readonly terms: readonly string[];
  /** In how many texts each term stands. */
  readonly frequencies: Uint32Array;
  /** The postings of all terms, one after the other. */
  readonly postings: Uint32Array;
}

/** The parts as pieces of bytes, without the terms that no text has any more. */
export function* toImage({ keys, lengths, terms, postings }: EngineParts): Sliced<EngineImage> {
  const numbers = terms.flatMap((_, number) => (postings.frequency(number) > 0 ? [number] : []));
  yield;
  const frequencies = Uint32Array.from(numbers, postings.frequency);
  yield;
  const packed = new Uint32Array(frequencies.reduce((sum, frequency) => sum + frequency, 0));
  let at = 0;
  for (const [i, number] of numbers.entries()) {
    at = postings.copy(number, packed, at);
    if (i % 64 === 0) yield;
  }
  const known = yield* toLines(keys);
  const written = yield* toLines(numbers.map((number) => terms[number] ?? ''));
  return new Map([
    ['keys', known],
    ['lengths', bytesOf(Uint32Array.from(lengths))],
    ['terms', written],
    ['frequencies', bytesOf(frequencies)],
    ['postings', bytesOf(packed)],
  ]);
}

/** The parts of a stored engine. Throws where the image is not one. */
export function* fromImage(image: EngineImage): Sliced<StoredParts> {
  const piece = (name: string): Uint8Array => {
    const bytes = image.get(name);
    if (bytes === undefined) throw new Error(`the image of the engine lacks its ${name}`);
    return bytes;
  };
  const numbers = (name: string): Uint32Array => {
    const { buffer, byteOffset, byteLength } = aligned(piece(name));
    return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
  };
  return {
    keys: yield* fromLines(piece('keys')),
    lengths: Array.from(numbers('lengths')),
    terms: yield* fromLines(piece('terms')),
    frequencies: numbers('frequencies'),
    postings: numbers('postings'),
  };
}

/** So many words are read or written in one step. */
const wordsPerStep = 1024;

/** Words, none of which has an end of line in it, each with one behind it. */
function* toLines(words: readonly string[]): Sliced<Uint8Array> {
  const parts: Buffer[] = [];
  for (let at = 0; at < words.length; at += wordsPerStep) {
    parts.push(Buffer.from(`${words.slice(at, at + wordsPerStep).join('\n')}\n`));
    yield;
  }
  return Buffer.concat(parts);
}

function* fromLines(bytes: Uint8Array): Sliced<string[]> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words: string[] = [];
  let end = -1;
  for (let start = 0; start < text.length; start = end + 1) {
    end = text.indexOf(10, start);
    if (end < 0) throw new Error('a list of words is cut off');
    words.push(text.toString('utf8', start, end));
    if (words.length % wordsPerStep === 0) yield;
  }
  return words;
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** The same bytes where numbers of four bytes can begin. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
}
