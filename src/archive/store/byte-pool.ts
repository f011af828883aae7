/** Pieces of bytes, very many and mostly short, under a number each. Pieces are only ever added. */
export interface BytePool {
  /** Keeps a copy; gives the number to ask for it by. */
  add(bytes: Uint8Array): number;
  /** The piece, as a view that must not be written to. */
  at(number: number): Uint8Array;
}

/** Pieces that are kept elsewhere already: those with the numbers from 0 on. */
export interface KeptPieces {
  readonly count: number;
  at(number: number): Uint8Array;
}

const pageLength = 1 << 23;

/**
 * Keeps what is added in few large buffers. The system hands out buffers of this size by themselves and takes them back
 * whole; thousands of small ones, made by threads that end, would leave its memory in shreds.
 */
export function makeBytePool(kept: KeptPieces = { count: 0, at: () => new Uint8Array() }): BytePool {
  const pages: Uint8Array[] = [];
  let used = 0;
  /** Page, start and length of each piece. */
  const places: number[] = [];
  return {
    add: (bytes) => {
      let page = pages.at(-1);
      if (page === undefined || used + bytes.length > page.length) {
        page = new Uint8Array(Math.max(pageLength, bytes.length));
        used = 0;
        pages.push(page);
      }
      page.set(bytes, used);
      const number = kept.count + places.length / 3;
      places.push(pages.length - 1, used, bytes.length);
      used += bytes.length;
      return number;
    },
    at: (number) => {
      if (number < kept.count) return kept.at(number);
      const place = 3 * (number - kept.count);
      const [page, start, length] = [places[place] ?? 0, places[place + 1] ?? 0, places[place + 2] ?? 0];
      return pages[page]?.subarray(start, start + length) ?? new Uint8Array();
    },
  };
}
