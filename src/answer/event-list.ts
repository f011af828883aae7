import type { ArchivedEvent } from '../archive/archive.ts';
import type { EventStatus, EventType } from '../extract/event.ts';
import type { EventItem } from './answer.ts';
import { eventItem } from './event-item.ts';
import { counted, listed } from './wording.ts';

/** How many events an answer lays open at most. More are counted; nobody pages through them. */
const MOST = 40;

const NOUNS: readonly (readonly [EventType, string])[] = [
  ['meeting', 'meeting'],
  ['visit', 'visit'],
  ['conference', 'conference'],
  ['signing', 'signing'],
  ['other', 'other event'],
];

/** Events laid open, with the words for how many they are. */
export interface EventList {
  readonly items: readonly EventItem[];
  /** How many there are in all; more than `items` where those are the first of many. */
  readonly total: number;
  /** Those that happened (`2 meetings and 1 conference`); empty where none did. */
  readonly counts: string;
  /** The end of a summary (`; 1 planned`); empty where everything happened. */
  readonly others: string;
  /** Says so where not all are shown. */
  readonly notes: readonly string[];
}

/** The events as items, in the order given. Those that can't be quoted faithfully are left out and not counted. */
export function eventList(events: readonly ArchivedEvent[]): EventList {
  const first = events.slice(0, MOST);
  const items = first.map(eventItem);
  const unsound = new Set(first.filter((_, i) => items[i] === undefined));
  const sound = unsound.size === 0 ? events : events.filter((one) => !unsound.has(one));
  const { happened, planned, failed } = countsOf(sound);
  const others = [
    ...(planned > 0 ? [`${planned} planned`] : []),
    ...(failed > 0 ? [`${failed} that did not happen`] : []),
  ];
  return {
    items: items.filter((item) => item !== undefined),
    total: sound.length,
    counts: inWords(happened),
    others: others.length > 0 ? `; ${listed(others)}` : '',
    notes: events.length > MOST ? [`The first ${MOST} are shown; ask for less to see the others.`] : [],
  };
}

/** What happened first, then what was planned, then what came to nothing; each in the order given. */
export function byStatus(events: readonly ArchivedEvent[]): readonly ArchivedEvent[] {
  const grouped: Record<EventStatus, ArchivedEvent[]> = { happened: [], planned: [], 'did-not-happen': [] };
  for (const event of events) grouped[event.event.status].push(event);
  return grouped.happened.concat(grouped.planned, grouped['did-not-happen']);
}

/** How many events happened, by type, and how many did not. */
interface Counts {
  readonly happened: ReadonlyMap<EventType, number>;
  readonly planned: number;
  readonly failed: number;
}

/** In one pass, and without objects to look keys up in: some names have ten thousand events, and the answer waits for it. */
function countsOf(events: readonly ArchivedEvent[]): Counts {
  const happened = new Map<EventType, number>();
  let [planned, failed] = [0, 0];
  for (const { event } of events) {
    const { status, type } = event;
    if (status === 'happened') happened.set(type, (happened.get(type) ?? 0) + 1);
    else if (status === 'planned') planned++;
    else failed++;
  }
  return { happened, planned, failed };
}

function inWords(happened: ReadonlyMap<EventType, number>): string {
  return listed(
    NOUNS.flatMap(([type, noun]) => {
      const count = happened.get(type) ?? 0;
      return count === 0 ? [] : [counted(count, noun)];
    }),
  );
}
