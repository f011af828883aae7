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
  const first = events.slice(0, MOST);
  const items = first.map(eventItem);
  const unsound = new Set(first.filter((_, i) => items[i] === undefined));
  const counts = countsByStatus(events, unsound);
  const [planned, failed] = [sumOf(counts.planned), sumOf(counts['did-not-happen'])];
  const others = [
    ...(planned > 0 ? [`${planned} planned`] : []),
    ...(failed > 0 ? [`${failed} that did not happen`] : []),
  ];
  return {
    items: items.filter((item) => item !== undefined),
    total: events.length - unsound.size,
    counts: inWords(counts.happened),
    others: others.length > 0 ? `; ${listed(others)}` : '',
    notes: events.length > MOST ? [`The first ${MOST} are shown; ask for less to see the others.`] : [],
  };
}

/** What happened first, then what was planned, then what came to nothing; each in the order given. */
export function byStatus(events: readonly ArchivedEvent[]): readonly ArchivedEvent[] {
  const grouped: Record<EventStatus, ArchivedEvent[]> = { happened: [], planned: [], 'did-not-happen': [] };
  for (const event of events) grouped[event.event.status].push(event);
  return STATUSES.flatMap((status) => grouped[status]);
}

type Counts = Record<EventType, number>;

/** In one pass: some names have thousands of events. */
function countsByStatus(
  events: readonly ArchivedEvent[],
  except: ReadonlySet<ArchivedEvent>,
): Readonly<Record<EventStatus, Readonly<Counts>>> {
  const none = (): Counts => ({ meeting: 0, visit: 0, conference: 0, signing: 0, other: 0 });
  const counts = { happened: none(), planned: none(), 'did-not-happen': none() };
  for (const one of events) {
    if (except.has(one)) continue;
    const { status, type } = one.event;
    counts[status][type]++;
  }
  return counts;
}

function sumOf(counts: Readonly<Counts>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function inWords(counts: Readonly<Counts>): string {
  return listed(NOUNS.flatMap(([type, noun]) => (counts[type] === 0 ? [] : [counted(counts[type], noun)])));
}
