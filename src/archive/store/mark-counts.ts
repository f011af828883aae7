import type { Fingerprint } from '../../article/fingerprint.ts';

/** How many sentences of an article lead to its copies. */
const marks = 4;

/** Counters; two marks that fall on one are only taken for shared, which costs a comparison. */
const counters = 1 << 22;

/**
 * Counts how many articles have a fingerprint's digest and marks, roughly and in little space, to see at once that an
 * article shares none and so has no copies.
 */
export interface MarkCounts {
  add(print: Fingerprint | null): void;
  remove(print: Fingerprint | null): void;
  /** Whether any article may have its digest or one of its marks. */
  mayHave(print: Fingerprint | null): boolean;
  /** Whether any other may; it must be counted itself. */
  isShared(print: Fingerprint | null): boolean;
}

export function makeMarkCounts(): MarkCounts {
  const counts = new Uint8Array(counters);
  const most = 0xff;
  const places = (print: Fingerprint | null): number[] => {
    if (print === null) return [];
    const digest = Number.parseInt(print.digest.split(' ', 1)[0] ?? '', 10);
    return [digest, ...print.sentences.slice(0, marks)].map((mark) => (mark >>> 0) % counters);
  };
  return {
    // A counter that is full stays full, and its marks count as shared for ever.
    add: (print) => {
      for (const at of places(print)) counts[at] = Math.min(most, (counts[at] ?? 0) + 1);
    },
    remove: (print) => {
      for (const at of places(print)) if ((counts[at] ?? 0) < most) counts[at] = (counts[at] ?? 0) - 1;
    },
    mayHave: (print) => places(print).some((at) => (counts[at] ?? 0) > 0),
    isShared: (print) => places(print).some((at) => (counts[at] ?? 0) > 1),
  };
}
