/**
 * Lists of whole numbers, very many and mostly short, in few large arrays outside of the JavaScript heap. Lists are only
 * ever added.
 */
export interface NumberPool {
  /** Keeps a list; gives the number to ask for it by. */
  add(list: ArrayLike<number>): number;
  /** The list, as a view that must not be written to. */
  at(number: number): Int32Array;
}

const pageLength = 1 << 20;

export function makeNumberPool(): NumberPool {
  let page = new Int32Array(pageLength);
  let used = 0;
  const pages: Int32Array[] = [];
  /** Page, start and length of each list. */
  const places: number[] = [];
  return {
    add: (list) => {
      if (pages.length === 0 || used + list.length > page.length) {
        page = new Int32Array(Math.max(pageLength, list.length));
        used = 0;
        pages.push(page);
      }
      page.set(list, used);
      const number = places.length / 3;
      places.push(pages.length - 1, used, list.length);
      used += list.length;
      return number;
    },
    at: (number) => {
      const [on, start, length] = [
        places[3 * number],
        places[3 * number + 1] ?? 0,
        places[3 * number + 2] ?? 0,
      ];
      return pages[on ?? 0]?.subarray(start, start + length) ?? new Int32Array();
    },
  };
}
