/** Pieces of bytes, very many and mostly short, in few large buffers. Pieces are only ever added. */
export interface BytePool {
  /** Keeps a copy; gives the view of it. */
  add(bytes: Uint8Array): Uint8Array;
}

const pageLength = 1 << 23;

/**
 * The system hands out buffers of this size by themselves and takes them back whole; thousands of small ones, made by
 * threads that end, would leave its memory in shreds.
 */
export function makeBytePool(): BytePool {
  let page = new Uint8Array();
  let used = 0;
  return {
    add: (bytes) => {
      if (used + bytes.length > page.length) {
        page = new Uint8Array(Math.max(pageLength, bytes.length));
        used = 0;
      }
      const kept = page.subarray(used, used + bytes.length);
      kept.set(bytes);
      used += bytes.length;
      return kept;
    },
  };
}
