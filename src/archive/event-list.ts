import { byFile } from '../article/list-corpus.ts';
import type { EntryEvent, TellingAt } from './entry.ts';
import { insertInSlices, type Sliced } from './slices.ts';

/** The events of an archive, each under a number that it keeps through updates as long as it stays the same. */
export interface EventList {
  /** Newest first; undated last; then in order of file and text. */
  readonly inOrder: readonly EntryEvent[];
  /** The number of each, in the same order. */
  readonly numbers: Int32Array;
  /** The position of each in that order, by number; -1 for a number that none has. */
  readonly positions: Int32Array;
}

/** Events that are in order, numbered so. */
export function numberedEvents(inOrder: readonly EntryEvent[]): EventList {
  const numbers = Int32Array.from(inOrder.keys());
  return { inOrder, numbers, positions: numbers };
}

/** A list after a change, and the numbers of the events that were added, in the order given. */
export interface ChangedEvents {
  readonly list: EventList;
  readonly added: readonly number[];
}

/** The list without the events at some positions, and with others; `added` are in order. */
export function* changedEvents(
  { inOrder, numbers, positions }: EventList,
  removed: ReadonlySet<number>,
  added: readonly EntryEvent[],
): Sliced<ChangedEvents> {
  const given = numbersFor(positions, added.length);
  const coming = new Map(added.map((event, i) => [given[i] ?? 0, event]));
  const eventOf = (number: number): EntryEvent => {
    const event = coming.get(number) ?? inOrder[positions[number] ?? -1];
    if (event === undefined) throw new Error(`no event has the number ${number}`);
    return event;
  };
  const staying: number[] = [];
  for (const [position, number] of numbers.entries()) {
    if (!removed.has(position)) staying.push(number);
    if (position % 4096 === 0) yield;
  }
  const all = yield* insertInSlices(staying, given, (a, b) => byPlace(eventOf(a), eventOf(b)));
  return {
    list: yield* listOf(all, eventOf, Math.max(positions.length, (given.at(-1) ?? -1) + 1)),
    added: given,
  };
}

/** Numbers that no event has: those that were left first, then new ones; ascending. */
function numbersFor(positions: Int32Array, many: number): number[] {
  const given: number[] = [];
  for (let number = 0; given.length < many; number++) if ((positions[number] ?? -1) < 0) given.push(number);
  return given;
}

function* listOf(
  all: readonly number[],
  eventOf: (number: number) => EntryEvent,
  room: number,
): Sliced<EventList> {
  const inOrder: EntryEvent[] = [];
  const positions = new Int32Array(room).fill(-1);
  for (const [position, number] of all.entries()) {
    inOrder.push(eventOf(number));
    positions[number] = position;
    if (position % 2048 === 0) yield;
  }
  return { inOrder, numbers: Int32Array.from(all), positions };
}

/** The order of events: the newest first, the undated last, then by file and text. */
export function byPlace(a: TellingAt, b: TellingAt): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x !== y) return x > y ? -1 : 1;
  return byText(a, b);
}

/** By file and text. */
export function byText(a: TellingAt, b: TellingAt): number {
  return byFile(a.entry.article, b.entry.article) || a.index - b.index;
}

/** As far as it is known; empty where nothing is. */
export function dayOf({ entry, index }: TellingAt): string {
  return entry.events[index]?.date.value ?? '';
}

/** The year of a telling, empty for one without a date. */
export const yearOf = (telling: TellingAt) => dayOf(telling).slice(0, 4);

/** The positions from which and up to which the events of a year stand. */
export function rangeOf(inOrder: readonly EntryEvent[], year: string): readonly [number, number] {
  const firstWhere = (fits: (of: string) => boolean): number => {
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const event = inOrder[middle];
      if (event !== undefined && fits(yearOf(event))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return [firstWhere((of) => of <= year), firstWhere((of) => of < year)];
}
