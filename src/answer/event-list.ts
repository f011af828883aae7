import type { ArchivedEvent } from '../archive/archive.ts';
import type { EventStatus, EventType } from '../extract/event.ts';
import type { EventItem } from './answer.ts';
import { eventItem } from './event-item.ts';
import { counted, listed } from './wording.ts';

/** How many events an answer lays open at most. More are counted; nobody pages through them. */
const MOST = 100;

const NOUNS: readonly (readonly [EventType, string])[] = [
  ['meeting', 'meeting'],
  ['visit', 'visit'],
  ['conference', 'conference'],
  ['signing', 'signing'],
  ['other', 'other event'],
];

const STATUSES: readonly EventStatus[] = ['happened', 'planned', 'did-not-happen'];

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
  const made = events.slice(0, MOST).map((event) => ({ event, item: eventItem(event) }));
  const sound = [...made.filter(({ item }) => item).map(({ event }) => event), ...events.slice(MOST)];
  const byIts = groupedByStatus(sound);
  const [planned, failed] = [byIts.planned.length, byIts['did-not-happen'].length];
  const others = [
    ...(planned > 0 ? [`${planned} planned`] : []),
    ...(failed > 0 ? [`${failed} that did not happen`] : []),
  ];
  return {
    items: made.map(({ item }) => item).filter((item) => item !== undefined),
    total: sound.length,
    counts: countsOf(byIts.happened),
    others: others.length > 0 ? `; ${listed(others)}` : '',
    notes: events.length > MOST ? [`The first ${MOST} are shown; ask for less to see the others.`] : [],
  };
}

/** What happened first, then what was planned, then what came to nothing; each in the order given. */
export function byStatus(events: readonly ArchivedEvent[]): readonly ArchivedEvent[] {
  const grouped = groupedByStatus(events);
  return STATUSES.flatMap((status) => grouped[status]);
}

/** In one pass: some names have thousands of events. */
function groupedByStatus(events: readonly ArchivedEvent[]): Readonly<Record<EventStatus, ArchivedEvent[]>> {
  const grouped: Record<EventStatus, ArchivedEvent[]> = { happened: [], planned: [], 'did-not-happen': [] };
  for (const event of events) grouped[event.event.status].push(event);
  return grouped;
}

function countsOf(events: readonly ArchivedEvent[]): string {
  const counts = new Map<EventType, number>();
  for (const { event } of events) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  return listed(
    NOUNS.flatMap(([type, noun]) => {
      const count = counts.get(type) ?? 0;
      return count === 0 ? [] : [counted(count, noun)];
    }),
  );
}
