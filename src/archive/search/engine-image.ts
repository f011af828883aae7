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
  return new Map([
    ['keys', Buffer.from(JSON.stringify(keys))],
    ['lengths', bytesOf(Uint32Array.from(lengths))],
    ['terms', Buffer.from(JSON.stringify(numbers.map((number) => terms[number])))],
    ['frequencies', bytesOf(frequencies)],
    ['postings', bytesOf(packed)],
  ]);
}

/** The parts of a stored engine. Throws where the image is not one. */
export function fromImage(image: EngineImage): StoredParts {
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
    keys: JSON.parse(Buffer.from(piece('keys')).toString()),
    lengths: Array.from(numbers('lengths')),
    terms: JSON.parse(Buffer.from(piece('terms')).toString()),
    frequencies: numbers('frequencies'),
    postings: numbers('postings'),
  };
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** The same bytes where numbers of four bytes can begin. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
}
