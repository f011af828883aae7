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
  const long = (name: string): Uint32Array => new Uint32Array(copyOf(piece(name)));
  const short = (name: string): Uint16Array => new Uint16Array(copyOf(piece(name)));
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

/** A buffer of its own: numbers of several bytes cannot begin anywhere in another. */
function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
