import type { ArchivedEvent } from '../../archive/archive.ts';
import { overlaps } from '../../article/span.ts';
import type { EventStatus, EventType } from '../../extract/event.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Nouns for events of one type, in the plural and the singular. */
const TYPES: Readonly<Record<string, EventType>> = {
  meeting: 'meeting',
  meetings: 'meeting',
  visit: 'visit',
  visits: 'visit',
  trip: 'visit',
  trips: 'visit',
  conference: 'conference',
  conferences: 'conference',
};

/** Words that say whether it came about. */
const STATUSES: Readonly<Record<string, EventStatus>> = {
  planned: 'planned',
  upcoming: 'planned',
  scheduled: 'planned',
  cancelled: 'did-not-happen',
  canceled: 'did-not-happen',
  postponed: 'did-not-happen',
};

/** A word of a question that says of what sort the events are, rather than what they are about. */
export function isStatusWord({ lower }: Pick<Word, 'lower'>): boolean {
  return Object.hasOwn(STATUSES, lower);
}

/** Whether the first word that says something is a noun for events: `conferences in 2018`, `planned visits`. */
export function startsWithEvents({ kind, words, superlative }: Reading): boolean {
  const first = words.find(
    (word) =>
      !/^(?:the|all|any|every)$/.test(word.lower) &&
      !isStatusWord(word) &&
      !(superlative && overlaps(superlative, word)),
  );
  return kind === null && EVENTS_FIRST.test(first?.lower ?? '');
}

/** Whether such a noun in the plural ends it: `sister city agreements`. */
export function endsWithEvents({ kind, words }: Reading): boolean {
  return kind === null && words.length > 1 && EVENTS_LAST.test(words.at(-1)?.lower ?? '');
}

const EVENTS_FIRST =
  /^(?:meetings?|visits?|trips|talks|conferences?|signings?|agreements?|accords?|contracts?|deals?|pacts?|mous?|memorand(?:um|ums|a)|treat(?:y|ies)|loans|events)$/;
const EVENTS_LAST =
  /^(?:meetings|visits|trips|conferences|signings|agreements|accords|contracts|deals|pacts|mous|memoranda|treaties)$/;

/**
 * Of the events those of the type that is asked for by its noun (`how many visits`, `latest visit`, `conferences in 2018`),
 * and that came about or not as it says (`cancelled meetings`). All of them where none is a meeting or visit, which are told apart loosely.
 */
export function ofSort(events: readonly ArchivedEvent[], reading: Reading): readonly ArchivedEvent[] {
  const status = reading.words.find(isStatusWord);
  const such = status ? events.filter(({ event }) => event.status === STATUSES[status.lower]) : events;
  const type = typeAsked(reading);
  const typed = such.filter(({ event }) => event.type === type);
  return typed.length > 0 || type === 'conference' ? typed : such;
}

/** The type of event that is asked for by its noun; undefined where any will do. */
export function typeAsked(reading: Reading): EventType | undefined {
  const { kind, words, superlative } = reading;
  const counted =
    kind?.kind === 'how many' ? kind.counted.find((noun) => Object.hasOwn(TYPES, noun)) : undefined;
  if (counted !== undefined) return TYPES[counted];
  const noun = words.find(({ lower }) => Object.hasOwn(TYPES, lower));
  if (!noun) return undefined;
  const type = TYPES[noun.lower];
  const isPicked = superlative !== null && noun.start > superlative.end;
  // `meetings with` somebody are their visits and conferences too.
  return type !== 'meeting' && (isPicked || startsWithEvents(reading)) ? type : undefined;
}
