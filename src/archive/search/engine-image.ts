import type { EngineImage } from './engine.ts';
import { type FrequentWords, unpackFrequentWords } from './frequent-words.ts';
import type { PackedPostings } from './portable-minisearch.ts';

/** What a MiniSearch engine consists of. */
export interface EngineParts {
  /** The key of every slot. */
  readonly keys: readonly string[];
  /** How many terms the text at each slot has. */
  readonly lengths: readonly number[];
  readonly rare: PackedPostings;
  readonly frequent: FrequentWords;
}

/** The parts as pieces of bytes. */
export function toImage({ keys, lengths, rare, frequent }: EngineParts): EngineImage {
  const words = frequent.pack();
  const texts = { keys, rareTerms: rare.terms, frequentTerms: words.terms };
  return new Map([
    ['texts', Buffer.from(JSON.stringify(texts))],
    ['lengths', bytesOf(Uint32Array.from(lengths))],
    ['rare lengths', bytesOf(rare.lengths)],
    ['rare ids', bytesOf(rare.ids)],
    ['rare counts', bytesOf(rare.counts)],
    ['frequent lengths', bytesOf(words.lengths)],
    ['frequent slots', bytesOf(words.slots)],
    ['frequent counts', bytesOf(words.counts)],
  ]);
}

/** The parts that `toImage` was given. Throws where the image is not one of these. */
export function fromImage(
  image: EngineImage,
): EngineParts & { readonly keys: string[]; readonly lengths: number[] } {
  const piece = (name: string): Uint8Array => {
    const bytes = image.get(name);
    if (bytes === undefined) throw new Error(`the image of the engine lacks its ${name}`);
    return bytes;
  };
  const long = (name: string): Uint32Array => {
    const { buffer, byteOffset, byteLength } = aligned(piece(name));
    return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
  };
  const short = (name: string): Uint16Array => {
    const { buffer, byteOffset, byteLength } = aligned(piece(name));
    return new Uint16Array(buffer, byteOffset, byteLength / Uint16Array.BYTES_PER_ELEMENT);
  };
  const { keys, rareTerms, frequentTerms } = JSON.parse(Buffer.from(piece('texts')).toString());
  return {
    keys,
    lengths: Array.from(long('lengths')),
    rare: {
      terms: rareTerms,
      lengths: long('rare lengths'),
      ids: long('rare ids'),
      counts: short('rare counts'),
    },
    frequent: unpackFrequentWords({
      terms: frequentTerms,
      lengths: long('frequent lengths'),
      slots: long('frequent slots'),
      counts: short('frequent counts'),
    }),
  };
}

function bytesOf(numbers: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** The same bytes where numbers of up to four bytes can begin. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
}
