/** In which texts each of many terms stands, and how often: a list for each term, numbered from 0, in no certain order. */
export interface Postings {
  /** In how many texts the term stands. */
  frequency(list: number): number;
  /** Says that the term stands so many times in the text at `slot`, which its list does not have yet. */
  add(list: number, slot: number, times: number): void;
  remove(list: number, slot: number): void;
  /** Calls back with each text that has the term. */
  each(list: number, visit: (slot: number, times: number) => void): void;
  /** Writes a list's postings at a place; gives the place behind them. */
  copy(list: number, to: Uint32Array, at: number): number;
}

/** A posting is one number: the slot, and in its last bits how often. More often than that counts no more. */
const timesBits = 10;
const mostTimes = (1 << timesBits) - 1;
const mostSlots = 2 ** (32 - timesBits);

const pageLength = 1 << 18;

/**
 * Postings in few large arrays outside of the JavaScript heap. A list that has no more room moves to a place with half as
 * much again. `packed` are lists that were copied one after the other, of these lengths.
 */
export function makePostings(lengths: Uint32Array, packed: Uint32Array): Postings {
  const pages = [packed];
  const lists: Lists = { page: [], start: [], length: [], room: [] };
  let start = 0;
  for (const length of lengths) {
    enter(lists, start, length);
    start += length;
  }
  const places = makePlaces(pages);
  return {
    frequency: (list) => lists.length[list] ?? 0,
    add: (list, slot, times) => {
      if (slot >= mostSlots) throw new Error(`more than ${mostSlots} texts cannot be indexed`);
      while (lists.length.length <= list) enter(lists, 0, 0);
      const length = lists.length[list] ?? 0;
      if (length === lists.room[list]) move(list, lists, pages, places);
      const page = pages[lists.page[list] ?? 0];
      if (page !== undefined)
        page[(lists.start[list] ?? 0) + length] = slot * (mostTimes + 1) + Math.min(mostTimes, times);
      lists.length[list] = length + 1;
    },
    remove: (list, slot) => {
      const postings = postingsOf(list, lists, pages);
      const at = postings.findIndex((posting) => posting >>> timesBits === slot);
      if (at < 0) return;
      postings[at] = postings[postings.length - 1] ?? 0;
      lists.length[list] = postings.length - 1;
    },
    each: (list, visit) => {
      for (const posting of postingsOf(list, lists, pages)) visit(posting >>> timesBits, posting & mostTimes);
    },
    copy: (list, to, at) => {
      const postings = postingsOf(list, lists, pages);
      to.set(postings, at);
      return at + postings.length;
    },
  };
}

/** Where each list is: on which page, from where on, how long, and for how many there is room. */
interface Lists {
  readonly page: number[];
  readonly start: number[];
  readonly length: number[];
  readonly room: number[];
}

function enter({ page, start, length, room }: Lists, at: number, postings: number): void {
  page.push(0);
  start.push(at);
  length.push(postings);
  room.push(postings);
}

function postingsOf(
  list: number,
  { page, start, length }: Lists,
  pages: readonly Uint32Array[],
): Uint32Array {
  const from = start[list] ?? 0;
  return (pages[page[list] ?? 0] ?? new Uint32Array()).subarray(from, from + (length[list] ?? 0));
}

function move(list: number, lists: Lists, pages: readonly Uint32Array[], places: Places): void {
  const postings = postingsOf(list, lists, pages);
  const room = moreRoom(postings.length);
  places.leave({ page: lists.page[list] ?? 0, start: lists.start[list] ?? 0 }, postings.length);
  const { page, start } = places.take(room);
  pages[page]?.set(postings, start);
  lists.page[list] = page;
  lists.start[list] = start;
  lists.room[list] = room;
}

/** 1, 2, 3, 4, 6, 8, 12, 16 …: few sizes, so that a place that was left soon fits another list. */
function moreRoom(length: number): number {
  let room = 1;
  while (room <= length) room *= 2;
  const between = room * 0.75;
  return between > length && Number.isInteger(between) ? between : room;
}

interface Place {
  readonly page: number;
  readonly start: number;
}

/** Hands out places in pages, those first that were left. */
interface Places {
  take(room: number): Place;
  leave(place: Place, room: number): void;
}

function makePlaces(pages: Uint32Array[]): Places {
  const left = new Map<number, Place[]>();
  let used = pageLength;
  let current = 0;
  return {
    take: (room) => {
      const again = left.get(room)?.pop();
      if (again !== undefined) return again;
      if (room > pageLength / 4) return { page: pages.push(new Uint32Array(room)) - 1, start: 0 };
      if (used + room > pageLength) {
        current = pages.push(new Uint32Array(pageLength)) - 1;
        used = 0;
      }
      used += room;
      return { page: current, start: used - room };
    },
    leave: (place, room) => {
      if (room === 0) return;
      const same = left.get(room);
      if (same === undefined) left.set(room, [place]);
      else same.push(place);
    },
  };
}
