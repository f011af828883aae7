import { crc32 } from 'node:zlib';
import type { KeptPieces } from '../store/byte-pool.ts';
import type { StoredEntry } from '../store/stored-entry.ts';
import type { Section, SectionReader } from './sections.ts';

/** The section with the packed articles, one after the other. */
const section = 'articles';

const pageLength = 1 << 20;

/** The packed articles of these entries. */
export function articleSection(entries: readonly StoredEntry[]): Section {
  return { name: section, pieces: () => inPages(entries) };
}

function* inPages(entries: readonly StoredEntry[]): Generator<Uint8Array> {
  let page: Uint8Array[] = [];
  let length = 0;
  for (const { article } of entries) {
    const { bytes } = article;
    page.push(bytes);
    length += bytes.length;
    if (length < pageLength) continue;
    yield Buffer.concat(page);
    page = [];
    length = 0;
  }
  yield Buffer.concat(page);
}

/** What must be known of a packed article to read it again: its length, and a check sum. */
export function markOf({ article }: StoredEntry): [length: number, sum: number] {
  const { bytes } = article;
  return [bytes.length, crc32(bytes) | 0];
}

/** The packed articles of a snapshot, left in its file: read one by one as they are asked for, they take no memory. */
export interface KeptArticles extends KeptPieces {
  /** Says what is known of the next one. */
  enter(mark: ArrayLike<number>): void;
}

export function keptArticles(sections: SectionReader): KeptArticles {
  const starts: number[] = [];
  const lengths: number[] = [];
  const sums: number[] = [];
  let end = 0;
  // Whoever quotes an event asks for it, and then for its text.
  let last: { readonly number: number; readonly bytes: Uint8Array } = { number: -1, bytes: new Uint8Array() };
  return {
    get count() {
      return starts.length;
    },
    enter: ({ 0: length = 0, 1: sum = 0 }) => {
      starts.push(end);
      lengths.push(length);
      sums.push(sum);
      end += length;
    },
    at: (number) => {
      if (number === last.number) return last.bytes;
      const bytes = sections.part(section, starts[number] ?? 0, lengths[number] ?? 0);
      if ((crc32(bytes) | 0) !== sums[number]) throw new Error('an article in the snapshot is damaged');
      last = { number, bytes };
      return bytes;
    },
  };
}

/** Whether the section with the packed articles is as it was written. */
export const articlesAreWhole = (sections: SectionReader) => sections.isWhole(section);
