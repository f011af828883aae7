import type { EventType } from '../extract/event.ts';
import type { EventItem } from './answer.ts';
import { counted, listed } from './wording.ts';

const NOUNS: readonly (readonly [EventType, string])[] = [
  ['meeting', 'meeting'],
  ['visit', 'visit'],
  ['conference', 'conference'],
  ['signing', 'signing'],
  ['other', 'other event'],
];

/** Events as items: what happened first, then apart what was planned and what came to nothing. */
export interface EventSections {
  readonly happened: readonly EventItem[];
  readonly items: readonly EventItem[];
  /** The end of a summary (`; 1 planned`), empty where everything happened. */
  readonly others: string;
}

/** The events in sections, each in the order given. */
export function eventSections(items: readonly EventItem[]): EventSections {
  const having = (status: EventItem['status']) => items.filter((item) => item.status === status);
  const [happened, planned, failed] = [having('happened'), having('planned'), having('did-not-happen')];
  const others = [
    ...(planned.length > 0 ? [`${planned.length} planned`] : []),
    ...(failed.length > 0 ? [`${failed.length} that did not happen`] : []),
  ];
  return {
    happened,
    items: [...happened, ...planned, ...failed],
    others: others.length > 0 ? `; ${listed(others)}` : '',
  };
}

/** `2 meetings and 1 conference`. */
export function eventCounts(events: readonly EventItem[]): string {
  return listed(
    NOUNS.map(([type, noun]) => [events.filter((event) => event.type === type).length, noun] as const)
      .filter(([count]) => count > 0)
      .map(([count, noun]) => counted(count, noun)),
  );
}
